import type { RecordDraft } from "#exchange/publish.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { SummaryAudience } from "./draft-rules.ts";
import type { SummaryRow } from "./store.ts";

/**
 * The record that leaves when a summary is published to the audience; null when it stays within the chapter. It carries no
 * version: readers keep every version of a record, and a name that was corrected should not stay with them.
 */
export const outgoingRecord = (row: SummaryRow, audience: SummaryAudience): RecordDraft | null => {
	if (audience === "chapter") return null;
	const content: ContentInput<"summary"> = {
		period: { from: row.periodFrom, to: row.periodTo },
		title: row.title,
		body: row.body,
	};
	return {
		localId: row.id,
		kind: "summary",
		type: recordTypes.summary,
		audience: { scope: audience },
		name: row.title,
		language: row.language,
		content,
	};
};
