# A second reference for src/domain/proportion, in another language and in plain double precision.
#
# Base R only. prop.test gives Wilson's interval and the pooled chi-square, power.prop.test the
# sample size, chisq.test the sample ratio, pbeta and integrate the chance. For Miettinen and
# Nurminen's intervals the restricted likelihood is maximised with uniroot.
#
# Run by hand: Rscript tests/reference/reference.R > tests/reference/from-r.csv

options(warn = -1)
cat("method,a,b,c,d,level,low,high,tolerance\n")
row <- function(method, a, b, c, d, level, low, high, tolerance) {
	cat(paste(c(method, as.character(a), as.character(b), as.character(c), as.character(d),
		as.character(level), sprintf("%.17g", c(low, high)), tolerance), collapse = ","), "\n", sep = "")
}

# The zero of the derivative of the log-likelihood of two rates that are tied together.
tied <- function(slope, low, high) {
	edge <- (high - low) * 1e-13
	if (slope(low + edge) <= 0) return(low)
	if (slope(high - edge) >= 0) return(high)
	uniroot(slope, c(low + edge, high - edge), tol = 1e-16, maxiter = 1e4)$root
}
steepness <- function(x, n, p) (if (x > 0) x / p else 0) - (if (x < n) (n - x) / (1 - p) else 0)
root_of_chi <- function(off, p1, n1, p0, n0, weight) {
	variance <- (p1 * (1 - p1) / n1 + weight^2 * p0 * (1 - p0) / n0) * (n1 + n0) / (n1 + n0 - 1)
	if (off == 0) 0 else off / sqrt(variance)
}
z_difference <- function(d, x1, n1, x0, n0) {
	p0 <- tied(function(p) steepness(x0, n0, p) + steepness(x1, n1, p + d), max(0, -d), min(1, 1 - d))
	root_of_chi(x1 / n1 - x0 / n0 - d, min(1, max(0, p0 + d)), n1, p0, n0, 1)
}
z_ratio <- function(ratio, x1, n1, x0, n0) {
	p0 <- tied(function(p) steepness(x0, n0, p) + ratio * steepness(x1, n1, ratio * p), 0, min(1, 1 / ratio))
	root_of_chi(x1 / n1 - ratio * x0 / n0, min(1, ratio * p0), n1, p0, n0, ratio)
}
difference <- function(x1, n1, x0, n0, level) {
	z <- qnorm((1 + level / 100) / 2)
	seen <- x1 / n1 - x0 / n0
	end <- function(sign, furthest) uniroot(function(d) z_difference(d, x1, n1, x0, n0) - sign * z,
		sort(c(seen, furthest)), tol = 1e-13)$root
	c(end(1, -1 + 1e-9), end(-1, 1 - 1e-9))
}
lift <- function(x1, n1, x0, n0, level) {
	z <- qnorm((1 + level / 100) / 2)
	seen <- log((x1 / n1) / (x0 / n0))
	end <- function(sign, furthest) uniroot(function(l) z_ratio(exp(l), x1, n1, x0, n0) - sign * z,
		sort(c(seen, furthest)), tol = 1e-13)$root
	expm1(c(end(1, seen - 8), end(-1, seen + 8)))
}
chance <- function(x1, n1, x0, n0) {
	f <- function(p) dbeta(p, x1 + 1, n1 - x1 + 1) * pbeta(p, x0 + 1, n0 - x0 + 1)
	middle <- (x1 + 1) / (n1 + 2)
	spread <- sqrt(middle * (1 - middle) / (n1 + 3))
	cuts <- sort(unique(pmin(1, pmax(0, c(0, middle + (-8:8) * spread, 1)))))
	sum(mapply(function(a, b) integrate(f, a, b, rel.tol = 1e-12, subdivisions = 1000)$value,
		head(cuts, -1), tail(cuts, -1)))
}

pairs <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(36, 40, 16, 80), c(7, 34, 1, 34),
	c(130, 1000, 110, 1000), c(525, 10000, 500, 10000), c(6310, 122121, 6106, 122121), c(12, 480, 9, 510),
	c(48, 4800, 61, 5200), c(1, 100, 2, 9900), c(2070, 100000, 2000, 100000), c(99, 100, 9500, 9900))
for (pair in pairs) for (level in c(50, 80, 90, 95, 99)) {
	x1 <- pair[1]; n1 <- pair[2]; x0 <- pair[3]; n0 <- pair[4]
	ends <- difference(x1, n1, x0, n0, level)
	row("difference", x1, n1, x0, n0, level, ends[1], ends[2], 1e-6)
	ends <- lift(x1, n1, x0, n0, level)
	row("lift", x1, n1, x0, n0, level, ends[1], ends[2], 1e-6)
	ends <- prop.test(x1, n1, conf.level = level / 100, correct = FALSE)$conf.int
	row("wilson", x1, n1, "", "", level, ends[1], ends[2], 1e-12)
}
for (pair in pairs) {
	x1 <- pair[1]; n1 <- pair[2]; x0 <- pair[3]; n0 <- pair[4]
	pooled <- prop.test(c(x1, x0), c(n1, n0), correct = FALSE)$statistic
	p <- pchisq(pooled * (n1 + n0 - 1) / (n1 + n0), 1, lower.tail = FALSE)
	row("p-value", x1, n1, x0, n0, "", p, p, 1e-10)
	found <- chance(x1, n1, x0, n0)
	row("chance", x1, n1, x0, n0, "", found, found, 1e-9)
	share <- round(n1 / (n1 + n0), 2)
	more <- n1 + ceiling(2 * sqrt(n1))
	p <- chisq.test(c(more, n0), p = c(share, 1 - share))$p.value
	row("sample-ratio", more, n0, share, "", "", p, p, 1e-12)
}
for (baseline in c(0.001, 0.05, 0.2, 0.5)) for (relative in c(-0.2, 0.05, 0.5)) {
	for (power in c(50, 80, 90)) for (level in c(80, 95)) {
		n <- power.prop.test(p1 = baseline, p2 = baseline * (1 + relative), power = power / 100,
			sig.level = 1 - level / 100, tol = 1e-12)$n
		row("visitors", baseline, relative, power, "", level, n, n, 1e-9)
	}
}
for (level in c(50, 80, 90, 95, 99, 99.9)) {
	z <- qnorm((100 - level) / 200, lower.tail = FALSE)
	row("critical-value", "", "", "", "", level, z, z, 1e-14)
}
