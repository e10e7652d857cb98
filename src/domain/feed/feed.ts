/** One thing that is new or has changed. */
export interface FeedItem {
	/** An address of ours that stays for ever and names this item alone. */
	readonly id: string;
	/** Where to read it. */
	readonly url: string;
	readonly title: string;
	/** Plain text. */
	readonly text: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	/** What kind of thing it is, and whether it is new. */
	readonly tags: readonly string[];
}

/** What a feed reader is told. All addresses have their origin. */
export interface Feed {
	readonly title: string;
	readonly description: string;
	/** The page that lists the same. */
	readonly home: string;
	/** The feed's own address. */
	readonly self: string;
	readonly language: string;
	/** Newest first. */
	readonly items: readonly FeedItem[];
}
