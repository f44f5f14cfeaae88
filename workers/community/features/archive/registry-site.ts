import { sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import * as exchange from "#exchange/tables.ts";
import * as identity from "#identity/tables.ts";
import * as chapter from "../../db/chapter.ts";
import * as daily from "../../db/daily.ts";
import * as people from "../../db/people.ts";
import { allOpen, openBy } from "./open.ts";
import type { Fate } from "./registry.ts";

const ours = (origin: string) => sql`t.origin = ${origin}`;
const received = "It was received from others, and comes anew from them: no onward passing.";
const secrets = "Who holds its secret could come in by it: such doors are opened anew.";
const passing = "It serves for minutes.";

/** What the site as such needs: who signs in, and what it said to other sites. */
export const siteTables: Readonly<Record<string, Fate>> = {
	person: { table: identity.person, open: allOpen, mine: ["id"] },
	passkey: { table: identity.passkey, ofTheSite: true },
	session: { left: secrets },
	sign_in_link: { left: secrets },
	member_invitation: { left: secrets },
	arrival: { left: secrets },
	api_token: { left: secrets },
	calendar_feed: { left: secrets },
	site_invitation: { left: secrets },
	passkey_challenge: { left: passing },
	rate_limit: { left: passing },
	seen_nonce: { left: passing },
	mail: { left: "Letters were sent, or hold links that let somebody in." },
	dead_letter: { left: "A job is of the machine that failed at it." },
	archive_arrival: { left: "It tells how this site began, not what the chapter is." },
	archive_part: { left: passing },

	// The private halves are sealed under the site's secret, and then with the rest of what is sealed.
	signing_key: { table: exchange.signingKey, ofTheSite: true },
	log_entry: { table: exchange.logEntry, which: ours, ofTheSite: true },
	record: { table: exchange.record, which: ours, ofTheSite: true },
	record_version: {
		table: exchange.recordVersion,
		which: (origin) =>
			sql`exists (select 1 from ${exchange.record} r where r.id = t.record_id and r.origin = ${origin})`,
		ofTheSite: true,
	},
	record_source: { left: received },
	// Also those of others: they hold no words, and keep what was taken back from coming again.
	tombstone: { table: exchange.tombstone, ofTheSite: true },
	ledger: { table: exchange.ledger, ofTheSite: true },
	withdrawal: { table: exchange.withdrawal, ofTheSite: true },
	// How far each was read stays behind: what came from them isn't there, so their logs are read from the beginning.
	peer: {
		table: exchange.peer,
		without: [
			...["cursor", "disclosures_after", "held_after", "next_pull_at", "interval", "last_tried_at", "last_reached_at"],
			...["last_news_at", "failures", "last_error", "compared_at", "agreed", "hinted_seq"],
		],
		ofTheSite: true,
	},
	link: { table: exchange.link, without: ["invitation"], ofTheSite: true },
	link_told: { table: chapter.linkTold, ofTheSite: true },
	introduction: { table: people.introduction, ofTheSite: true, mine: ["person_id"] },

	// Not only an index: it says what lies in which container. What is searched follows it by triggers.
	search_doc: { table: searchDoc, which: ours, open: openBy("id"), without: ["n"], by: ["id"] },

	digest_setting: { table: daily.digestSetting, mine: ["person_id"] },
	letter_choice: { table: daily.letterChoice, mine: ["person_id"] },
	// Who reported what isn't told to a steward whom it is about, nor to others while a group's coordinator decides (0018).
	report: { table: daily.report, mine: ["reporter_id"] },
	moderation: { table: daily.moderation, open: allOpen, mine: ["person_id"] },
	hidden: { table: daily.hidden, open: allOpen },
	// It names what somebody brought for themselves or their group, and only they look at it.
	import_run: { table: daily.importRun, which: () => sql`t.state <> 'previewed'` },
	imported: { table: daily.imported },
};
