import {
	type AuthenticationResponseJSON,
	generateAuthenticationOptions,
	generateRegistrationOptions,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	type RegistrationResponseJSON,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch } from "./db.ts";
import type { Party } from "./party.ts";
import { mostPasskeys } from "./passkeys.ts";
import { type NewSession, newSession, sessionColumns, sessionValues } from "./sessions.ts";
import { passkey, passkeyChallenge, person, session } from "./tables.ts";

/** WebAuthn's two ceremonies; for the few requests that hold one. People look for their key in this time. */
const challengeLife = 5 * minute;

const base64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const hostOf = (party: Party): string => new URL(party.config.origin).hostname;

const giveChallenge = async (party: Party, personId: string | null): Promise<Uint8Array<ArrayBuffer>> => {
	const challenge = new Uint8Array(party.random(32));
	await party.db
		.insert(passkeyChallenge)
		.values({ challenge: base64url(challenge), personId, expiresAt: party.clock() + challengeLife });
	return challenge;
};

/** A challenge serves once, and for whom it was given. */
const takeChallenge = async (party: Party, challenge: string, personId: string | null): Promise<boolean> => {
	const [taken] = await batch(party.db, [
		sql`delete from ${passkeyChallenge} where challenge = ${challenge} and person_id is ${personId} and expires_at > ${party.clock()}`,
	]);
	return taken?.changes === 1;
};

/** The challenge that a browser says it answered; the library checks it against what was signed. */
const challengeIn = (clientDataJSON: string): string => {
	try {
		const data: unknown = JSON.parse(new TextDecoder().decode(bytesOf(clientDataJSON)));
		const challenge = (data as { challenge?: unknown } | null)?.challenge;
		return typeof challenge === "string" ? challenge : "";
	} catch {
		return "";
	}
};

/** What a browser needs to make a passkey for somebody. */
export const beginPasskey = async (
	party: Party,
	who: { readonly id: string; readonly name: string },
	siteName: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> => {
	const held = await party.db
		.select({ id: passkey.credentialId, transports: passkey.transports })
		.from(passkey)
		.where(eq(passkey.personId, who.id));
	return generateRegistrationOptions({
		rpName: siteName,
		rpID: hostOf(party),
		userID: new Uint8Array(new TextEncoder().encode(who.id)),
		userName: who.name,
		userDisplayName: who.name,
		challenge: await giveChallenge(party, who.id),
		excludeCredentials: held,
		authenticatorSelection: { residentKey: "required", userVerification: "required" },
	});
};

const notTaken = problem("invalid", "This passkey couldn’t be checked. Please try once more.");

/** Keeps a passkey that a browser made after `beginPasskey`. */
export const keepPasskey = async (
	party: Party,
	personId: string,
	name: string,
	response: RegistrationResponseJSON,
): Promise<Result<void>> => {
	const challenge = challengeIn(response.response.clientDataJSON);
	if (!(await takeChallenge(party, challenge, personId))) return notTaken;
	// The library throws where an answer doesn't fit; what a browser sends is input, not a bug.
	const verified = await verifyRegistrationResponse({
		response,
		expectedChallenge: challenge,
		expectedOrigin: party.config.origin,
		expectedRPID: hostOf(party),
		requireUserVerification: true,
	}).catch((cause: unknown) => refused(party, cause));
	if (!verified?.verified) return notTaken;
	const { credential } = verified.registrationInfo;
	const [kept] = await batch(party.db, [
		sql`insert into ${passkey} (credential_id, person_id, name, public_key, counter, transports, created_at)
			select ${credential.id}, ${personId}, ${name}, ${base64url(credential.publicKey)}, ${credential.counter},
				${JSON.stringify(credential.transports ?? [])}, ${party.clock()}
			where (select count(*) from ${passkey} k where k.person_id = ${personId}) < ${mostPasskeys}
			on conflict (credential_id) do nothing`,
	]);
	if (kept?.changes === 1) return ok(undefined);
	return problem("conflict", "This passkey is known already, or you have very many of them.");
};

/** What a browser needs to sign in with whatever passkey it has for this site. */
export const beginSignIn = async (party: Party): Promise<PublicKeyCredentialRequestOptionsJSON> => {
	return generateAuthenticationOptions({
		rpID: hostOf(party),
		challenge: await giveChallenge(party, null),
		userVerification: "required",
	});
};

const unknownKey = problem(
	"unauthenticated",
	"This passkey doesn’t open anything here. Ask for a link by e-mail instead.",
);

/** Opens a session for whoever holds the passkey that answered `beginSignIn`. */
export const signInWithPasskey = async (
	party: Party,
	response: AuthenticationResponseJSON,
	device: string,
): Promise<Result<NewSession>> => {
	const challenge = challengeIn(response.response.clientDataJSON);
	if (!(await takeChallenge(party, challenge, null))) return unknownKey;
	const [held] = await party.db.select().from(passkey).where(eq(passkey.credentialId, response.id)).limit(1);
	if (!held) return unknownKey;
	const verified = await verifyAuthenticationResponse({
		response,
		expectedChallenge: challenge,
		expectedOrigin: party.config.origin,
		expectedRPID: hostOf(party),
		credential: { id: held.credentialId, publicKey: bytesOf(held.publicKey), counter: held.counter },
		requireUserVerification: true,
	}).catch((cause: unknown) => refused(party, cause));
	if (!verified?.verified) return unknownKey;
	const opened = await newSession(party, device);
	const [inserted] = await batch(party.db, [
		sql`insert into ${session} (${sessionColumns}) select ${sessionValues(opened, sql`p.id`)}
			from ${person} p where p.id = ${held.personId} and p.state = 'active'`,
		sql`update ${passkey} set counter = ${verified.authenticationInfo.newCounter}, last_used_at = ${party.clock()}
			where credential_id = ${held.credentialId}`,
	]);
	return inserted?.changes === 1 ? ok(opened) : unknownKey;
};

const refused = (party: Party, cause: unknown): null => {
	party.log("passkey.refused", { reason: cause instanceof Error ? cause.message : String(cause) });
	return null;
};
