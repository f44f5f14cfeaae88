import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { notYetAnswered } from "./sealing.ts";
import type { PulseRead } from "./store.ts";

/** A pulse as a page shows it: nothing of it says who else has answered. */
export type Seen = Omit<PulseRead, "salt" | "voters"> & {
	/** While it is open, whether the reader has answered; null afterwards. */
	readonly answered: boolean | null;
};

/** Leaves out what is between the database and the site's secret, and says to the reader whether they have answered. */
export const seenBy = async ({ config }: Services, who: Person, pulses: readonly PulseRead[]): Promise<Seen[]> => {
	const open = pulses.flatMap(({ id, salt, voters }) =>
		salt === null || voters === null ? [] : [{ id, salt, voters }],
	);
	const waiting = new Set((await notYetAnswered(config.secret, who.id, open)).map(({ id }) => id));
	return pulses.map(({ salt, voters, ...pulse }) => ({
		...pulse,
		answered: pulse.state === "open" ? !waiting.has(pulse.id) : null,
	}));
};
