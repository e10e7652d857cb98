import { answer, FIELDS } from './premium.js';

/** The vanilla custom element: takes over the markup that stands in the page. */
class PayPremium extends HTMLElement {
	connectedCallback() {
		const field = (name) => this.querySelector(`#${name}`);
		const output = this.querySelector('output');
		const show = () => {
			const typed = Object.fromEntries(FIELDS.map(([name]) => [name, field(name).value]));
			output.textContent = answer(typed);
		};
		this.addEventListener('input', show);
		show();
		this.dataset.ready = '';
	}
}
customElements.define('pay-premium', PayPremium);
