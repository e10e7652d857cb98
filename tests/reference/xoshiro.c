/* The first numbers of xoshiro128** 1.1, after the authors' own C, seeded by SplitMix32.
   Run by hand, in this folder: cc -o xoshiro xoshiro.c && ./xoshiro 702010 && rm xoshiro */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t state[4], mixed;

static uint32_t splitmix32(void) {
	uint32_t z = (mixed += 0x9e3779b9u);
	z = (z ^ (z >> 16)) * 0x21f0aaadu;
	z = (z ^ (z >> 15)) * 0x735a2d97u;
	return z ^ (z >> 15);
}

static uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

static uint32_t next(void) {
	const uint32_t result = rotl(state[1] * 5, 7) * 9;
	const uint32_t t = state[1] << 9;
	state[2] ^= state[0];
	state[3] ^= state[1];
	state[1] ^= state[2];
	state[0] ^= state[3];
	state[2] ^= t;
	state[3] = rotl(state[3], 11);
	return result;
}

int main(int count, char **words) {
	mixed = count > 1 ? (uint32_t)strtoul(words[1], NULL, 10) : 0;
	for (int i = 0; i < 4; i++) state[i] = splitmix32();
	for (int i = 0; i < 5; i++) printf("%" PRIu32 "\n", next() >> 8);
	return 0;
}
