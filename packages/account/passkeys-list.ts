import type { ListPlace } from "#core/cursor.ts";
import { passkeysOf } from "#identity/passkeys.ts";
import { requiredText } from "#web/form-fields.ts";
import { listPage } from "#web/list-page.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import type { AccountServices } from "./kit.ts";

export const passkeyName = requiredText(60);

/** One page of a person's passkeys, for people and for programs. */
export const listedPasskeys = async (at: {
	readonly services: AccountServices;
	readonly viewer: Viewer;
	readonly query: ListPlace;
}) =>
	listPage(await passkeysOf(at.services, personOf(at.viewer).id, at.query), at.query.limit, (row) => ({
		key: row.createdAt,
		id: row.id,
	}));
