import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import * as z from "zod";
import { guessesPerClient, takeTurns } from "#identity/limits.ts";
import { removePasskey, renamePasskey } from "#identity/passkeys.ts";
import { sessionLife } from "#identity/sessions.ts";
import { writeSession } from "#web/cookies.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { localPath } from "#web/local-path.ts";
import { personOf } from "#web/viewer.ts";
import { clientOf, deviceIn, inPerson } from "./asking.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { listedPasskeys, passkeyName } from "./passkeys-list.ts";

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
	.object({ id: z.string(), name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() })
	.meta({ id: "Passkey" });

/** The library of the ceremonies weighs as much as half a Worker, so only they load it. */
const ceremonies = () => import("#identity/passkey-ceremonies.ts");

/** Passkeys: made, named, removed, and signing in with one. */
export const passkeysApi = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { api } = kit.routes;
	const { self, visit } = kit.may;
	return [
		api(
			{
				method: "GET",
				path: "/api/me/passkeys",
				may: self,
				summary: "One’s passkeys",
				query: z.object(listQuery),
				answer: listOf(passkeyAnswer),
			},
			async (input) => ({ ok: true, value: await listedPasskeys(input) }),
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
				const { beginPasskey } = await ceremonies();
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
				body: z.object({ name: passkeyName, response: registration }),
			},
			async ({ services, viewer, body }) => {
				const person = inPerson(viewer);
				if (!person.ok) return person;
				const response = body.response as unknown as RegistrationResponseJSON;
				const { keepPasskey } = await ceremonies();
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
				body: z.object({ name: passkeyName }),
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
				const { beginSignIn } = await ceremonies();
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
				const { signInWithPasskey } = await ceremonies();
				const opened = await signInWithPasskey(services, response, deviceIn(c));
				if (!opened.ok) return opened;
				writeSession(c, services.config.origin, opened.value.secret, sessionLife);
				return { ok: true, value: { next: localPath(body.next) ?? "/" } };
			},
		),
	];
};
