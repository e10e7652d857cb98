import { isBlank, type Brief } from '../core/brief.ts';
import { titleOf } from '../core/sentences.ts';

interface Props {
	brief: Brief;
	isKept: boolean;
	isRefused: boolean;
	isForgotten: boolean;
	/** Another brief that the device holds. */
	another: Brief | undefined;
	/** What stood here before. */
	before: Brief | undefined;
	frame: boolean;
	open: (brief: Brief) => void;
	keep: () => void;
	forget: () => void;
	bringBack: (brief: Brief) => void;
}

/** Where the brief is kept, in a sentence. */
function standing({ brief, isKept, isRefused, isForgotten, another, frame }: Props): string {
	// The same before anything is known as after, so that nothing moves when a reader turns to it.
	if (frame && isBlank(brief) && !another)
		return 'What you write stays in this browser. A frame may be unable to keep it: copy it before you leave.';
	if (isRefused)
		return `Not kept: ${frame ? 'a frame on this page' : 'this browser'} lets nothing be stored, or its room is full. Copy the link or the Markdown before you leave.`;
	if (another)
		return `This device holds another brief, “${titleOf(another)}”. It stays as it is, and what stands here is not kept.`;
	if (isForgotten) return 'Forgotten in another tab. What stands here is not kept.';
	if (isBlank(brief)) return 'What you write stays in this browser and is kept on this device.';
	return isKept ? 'Kept on this device.' : 'From a link, and not kept on this device.';
}

/** Whether the brief is kept on this device, and what a reader can do about it. */
export function KeptHere(props: Props) {
	const { brief, isKept, isRefused, another, before, open, keep, forget, bringBack } = props;
	const isSafe = isKept && !isRefused && !isBlank(brief);
	const canKeep = !isKept && !isRefused && !isBlank(brief);
	return (
		<div class="project-brief-kept no-print">
			<p class={isRefused && !isBlank(brief) ? 'tool-error' : 'tool-note'} role="status">
				{isSafe && <b aria-hidden="true">✓ </b>}
				{standing(props)}
			</p>
			{(another ?? before ?? (isSafe || canKeep)) && (
				<p class="tool-buttons">
					{another && (
						<button type="button" onClick={() => open(another)}>
							Open the one kept here
						</button>
					)}
					{canKeep && (
						<button type="button" onClick={keep}>
							{another ? 'Keep this one instead' : 'Keep it on this device'}
						</button>
					)}
					{isSafe && (
						<button type="button" onClick={forget}>
							Forget it and start over
						</button>
					)}
					{before && (
						<button type="button" onClick={() => bringBack(before)}>
							Bring back what stood here
						</button>
					)}
				</p>
			)}
		</div>
	);
}
