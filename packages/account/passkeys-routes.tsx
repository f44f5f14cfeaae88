import * as z from "zod";
import { removePasskey, renamePasskey } from "#identity/passkeys.ts";
import { listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { listedPasskeys, passkeyName } from "./passkeys-list.ts";
import { PasskeysPage } from "./passkeys-view.tsx";

/** The pages of one’s passkeys. To make one, and to sign in with one, a script asks the API (passkeys-api.ts). */
export const passkeysRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { page, form } = kit.routes;
	const { self } = kit.may;
	return [
		page({ path: "/me/passkeys", may: self, summary: "One’s passkeys", query: z.object(listQuery) }, async (input) => {
			const { items, next } = await listedPasskeys(input);
			const children = <PasskeysPage passkeys={items} next={nextHref(input.c.req.url, next)} />;
			return { ok: true, value: kit.frame(input, { title: "Passkeys", children }) };
		}),
		form(
			{ path: "/me/passkeys/:id/name", may: self, summary: "Name a passkey", body: z.object({ name: passkeyName }) },
			async ({ services, viewer, params, body }) => {
				const renamed = await renamePasskey(services, personOf(viewer).id, params.id, body.name);
				return renamed.ok ? { ok: true, value: redirect("/me/passkeys") } : renamed;
			},
		),
		form(
			{ path: "/me/passkeys/:id/remove", may: self, summary: "Remove a passkey" },
			async ({ services, viewer, params }) => {
				await removePasskey(services, personOf(viewer).id, params.id);
				return { ok: true, value: redirect("/me/passkeys") };
			},
		),
	];
};
