'use client';
import { useEffect, useState } from 'react';
import { answer, FIELDS, START } from './premium.js';

export default function Calculator() {
	const [typed, setTyped] = useState(START);
	const [isReady, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	return (
		<div data-calculator data-ready={isReady ? '' : undefined}>
			{FIELDS.map(([name, label]) => (
				<p key={name}>
					<label htmlFor={name}>{label}</label>{' '}
					<input
						id={name}
						inputMode="decimal"
						value={typed[name]}
						onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
					/>
				</p>
			))}
			<output htmlFor="pay low high">{answer(typed)}</output>
		</div>
	);
}
