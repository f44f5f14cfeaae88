import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { guessesPerClient, takeTurns } from "#identity/limits.ts";
import { beginPasskey, beginSignIn, keepPasskey, signInWithPasskey } from "#identity/passkey-ceremonies.ts";
import { passkeysOf, removePasskey, renamePasskey } from "#identity/passkeys.ts";
import { sessionLife } from "#identity/sessions.ts";
import { writeSession } from "#web/cookies.ts";
import { requiredText } from "#web/form-fields.ts";
import { localPath } from "#web/local-path.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { clientOf, deviceIn, inPerson } from "./asking.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { PasskeysPage } from "./passkeys-view.tsx";

const name = requiredText(60);
const bytes = z.string().max(20_000);
const text = z.string().max(100);

/** What `PublicKeyCredential.toJSON()` gives (WebAuthn 3, section 5.1.8). Further fields are left to the library. */
const credential = <T extends z.ZodRawShape>(response: T) =>
	z.looseObject({
		id: z.string().max(2_000),
		rawId: z.string().max(2_000),
		type: z.literal("public-key"),
		clientExtensionResults: z.looseObject({}),
		response: z.looseObject({ clientDataJSON: bytes, ...response }),
	});
const registration = credential({ attestationObject: bytes, transports: z.array(text).max(10).optional() });
const authentication = credential({ authenticatorData: bytes, signature: bytes, userHandle: bytes.nullish() });

const options = z
	.record(z.string(), z.unknown())
	.meta({ description: "For parseCreationOptionsFromJSON or parseRequestOptionsFromJSON." });
const passkeyAnswer = z
	.object({ id: z.string(), name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
	.meta({ id: "Passkey" });

/** Passkeys: made, named, removed, and signing in with one. The ceremonies need a script; nothing else does. */
export const passkeysRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { page, form, api } = kit.routes;
	const { self, visit } = kit.may;
	return [
		page({ path: "/me/passkeys", may: self, summary: "One’s passkeys" }, async (input) => {
			const passkeys = await passkeysOf(input.services, personOf(input.viewer).id);
			const children = <PasskeysPage passkeys={passkeys} />;
			return { ok: true, value: kit.frame(input, { title: "Passkeys", children }) };
		}),
		form(
			{ path: "/me/passkeys/:id/name", may: self, summary: "Name a passkey", body: z.object({ name }) },
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
		api(
			{
				method: "GET",
				path: "/api/me/passkeys",
				may: self,
				summary: "One’s passkeys",
				answer: z.object({ items: z.array(passkeyAnswer) }),
			},
			async ({ services, viewer }) => {
				const items = (await passkeysOf(services, personOf(viewer).id)).map((one) => ({
					...one,
					createdAt: isoOf(one.createdAt),
					lastUsedAt: one.lastUsedAt === null ? null : isoOf(one.lastUsedAt),
				}));
				return { ok: true, value: { items } };
			},
		),
		api(
			{
				method: "POST",
				path: "/api/me/passkeys/options",
				may: self,
				summary: "Begin to make a passkey; only in a session of one’s own",
				answer: options,
			},
			async ({ services, viewer }) => {
				const person = inPerson(viewer);
				if (!person.ok) return person;
				const begun = await beginPasskey(services, person.value, kit.siteName(services));
				return { ok: true, value: begun as unknown as Record<string, unknown> };
			},
		),
		api(
			{
				method: "POST",
				path: "/api/me/passkeys",
				may: self,
				summary: "Keep a passkey that the browser made; only in a session of one’s own",
				body: z.object({ name, response: registration }),
			},
			async ({ services, viewer, body }) => {
				const person = inPerson(viewer);
				if (!person.ok) return person;
				const response = body.response as unknown as RegistrationResponseJSON;
				const kept = await keepPasskey(services, person.value.id, body.name, response);
				return kept.ok ? { ok: true, value: undefined } : kept;
			},
		),
		api(
			{
				method: "PATCH",
				path: "/api/me/passkeys/:id",
				may: self,
				summary: "Name a passkey",
				body: z.object({ name }),
			},
			async ({ services, viewer, params, body }) => {
				const renamed = await renamePasskey(services, personOf(viewer).id, params.id, body.name);
				return renamed.ok ? { ok: true, value: undefined } : renamed;
			},
		),
		api(
			{ method: "DELETE", path: "/api/me/passkeys/:id", may: self, summary: "Remove a passkey" },
			async ({ services, viewer, params }) => {
				await removePasskey(services, personOf(viewer).id, params.id);
				return { ok: true, value: undefined };
			},
		),
		api(
			{
				method: "POST",
				path: "/api/sign-in/passkey/options",
				may: visit,
				summary: "Begin to sign in with a passkey",
				answer: options,
			},
			async ({ services, c }) => {
				const turn = await takeTurns(services, [{ limit: guessesPerClient, of: clientOf(c) }]);
				if (!turn.ok) return turn;
				return { ok: true, value: (await beginSignIn(services)) as unknown as Record<string, unknown> };
			},
		),
		api(
			{
				method: "POST",
				path: "/api/sign-in/passkey",
				may: visit,
				summary: "Sign in with a passkey; the session comes as a cookie",
				body: z.object({ response: authentication, next: z.string().max(2_000).optional() }),
				answer: z.object({ next: z.string().meta({ description: "The page to go on to." }) }),
			},
			async ({ services, body, c }) => {
				const response = body.response as unknown as AuthenticationResponseJSON;
				const opened = await signInWithPasskey(services, response, deviceIn(c));
				if (!opened.ok) return opened;
				writeSession(c, services.config.origin, opened.value.secret, sessionLife);
				return { ok: true, value: { next: localPath(body.next) ?? "/" } };
			},
		),
	];
};
