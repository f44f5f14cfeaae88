/** A request that one site sends to another. `from` and `to` are sites' names; `to` is the host for a stranger. */
export type WireRequest = {
	readonly from: string;
	readonly to: string;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array;
};

export type WireAnswer = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | string;
};

/** What becomes of a request on its way. */
export type WireVerdict =
	| "pass"
	/** Never arrives; the sender's fetch fails. */
	| "drop"
	/** Arrives and takes effect, but the sender's fetch fails. */
	| "drop-answer"
	/** Arrives twice; the sender sees the second answer. */
	| "duplicate"
	| { readonly delay: number }
	/** Arrives altered. */
	| { readonly request: Partial<WireRequest> }
	/** Arrives, and its answer is altered. */
	| { readonly alterAnswer: (answer: WireAnswer) => WireAnswer }
	/** Doesn't arrive; the sender sees this answer. */
	| { readonly answer: WireAnswer };

/** Decides on every request between sites; the network between sites is the one thing that tests replace. */
export type Wire = (request: WireRequest) => WireVerdict | Promise<WireVerdict>;
