import { hour } from "#core/clock.ts";
import { ok, type Result } from "#core/result.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { wholeChapter } from "./chapter-selection.ts";
import { packMine } from "./mine.ts";
import { pack } from "./pack.ts";

/** A backup every quarter of an hour is more than anybody keeps; each reads the whole database. */
const packingPerPerson: Limit = { name: "packing", most: 8, per: hour };

const turn = (services: Services, personId: string) => takeTurns(services, [{ limit: packingPerPerson, of: personId }]);

/** The whole chapter as an archive (docs/decisions/0016). */
export const packChapter = async (
	services: Services,
	personId: string,
): Promise<Result<ReadableStream<Uint8Array>>> => {
	const taken = await turn(services, personId);
	if (!taken.ok) return taken;
	const { name } = await services.card.load();
	return ok(pack(services, wholeChapter(services.config.origin, name)));
};

/** What is one person's own, as an archive that is theirs to read. */
export const packOwn = async (services: Services, who: Person): Promise<Result<ReadableStream<Uint8Array>>> => {
	const taken = await turn(services, who.id);
	if (!taken.ok) return taken;
	const { name } = await services.card.load();
	return ok(packMine(services, who, name));
};
