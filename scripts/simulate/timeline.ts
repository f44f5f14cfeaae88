type Event = { readonly at: number; readonly order: number; readonly fire: () => void };

/**
 * Virtual time. Events fire one after another; the next one waits until everything that the last one set going has
 * ended or waits for the network itself. So a run depends on its seed and on nothing else.
 */
export class Timeline {
	now: number;
	#order = 0;
	#events: Event[] = [];
	#busy = 0;
	#quiet: (() => void) | undefined;

	constructor(start: number) {
		this.now = start;
	}

	at(time: number, fire: () => void): void {
		const event = { at: Math.max(time, this.now), order: this.#order++, fire };
		let low = 0;
		let high = this.#events.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#events[middle]?.at ?? 0) <= event.at) low = middle + 1;
			else high = middle;
		}
		this.#events.splice(low, 0, event);
	}

	/** Counts a piece of work as going on until it ends. */
	track<T>(work: Promise<T>): Promise<T> {
		this.#busy++;
		return work.finally(() => this.#ended());
	}

	/** Lets time pass for the piece of work that awaits this: until `time`, then `then` gives its answer. */
	async wait(time: number): Promise<void> {
		await new Promise<void>((resume) => {
			this.at(time, () => {
				this.#busy++;
				resume();
			});
			this.#ended();
		});
	}

	/** Fires everything that is due up to `time`. */
	async runTo(time: number): Promise<void> {
		for (;;) {
			const next = this.#events[0];
			if (!next || next.at > time) break;
			this.#events.shift();
			this.now = Math.max(this.now, next.at);
			next.fire();
			await this.#idle();
		}
		this.now = Math.max(this.now, time);
	}

	/** Work of a step: ends before this returns, together with what it waits for. */
	async during<T>(work: () => Promise<T>): Promise<T> {
		let outcome: { value: T } | { thrown: unknown } | undefined;
		void this.track(
			work().then(
				(value) => {
					outcome = { value };
				},
				(thrown: unknown) => {
					outcome = { thrown };
				},
			),
		);
		await this.#idle();
		while (!outcome) {
			const next = this.#events[0];
			if (!next) throw new Error("a piece of work waits for nothing");
			await this.runTo(next.at);
		}
		if ("thrown" in outcome) throw outcome.thrown;
		return outcome.value;
	}

	#ended(): void {
		this.#busy--;
		if (this.#busy > 0) return;
		this.#quiet?.();
		this.#quiet = undefined;
	}

	async #idle(): Promise<void> {
		while (this.#busy > 0)
			await new Promise<void>((resolve) => {
				this.#quiet = resolve;
			});
	}
}
