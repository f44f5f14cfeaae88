import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { endToken, makeToken, scopes, tokensOf } from "#identity/tokens.ts";
import { requiredText, wholeNumber } from "#web/form-fields.ts";
import type { Typed } from "#web/form-values.ts";
import { instant } from "#web/instant.ts";
import { firstPage, listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import { personOf, type Viewer } from "#web/viewer.ts";
import { inPerson } from "./asking.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { TokensPage } from "./tokens-view.tsx";

/** Tokens end, so that one forgotten in a script doesn't stay good for ever. */
const longestDays = 730;

const wish = z.object({
	name: requiredText(60),
	scope: z.enum(scopes).default("read"),
	days: wholeNumber(1, longestDays).default(90),
});

const tokenAnswer = z
	.object({
		id: z.string(),
		name: z.string(),
		scope: z.enum(scopes),
		createdAt: instant,
		lastUsedAt: instant.nullable(),
		expiresAt: instant.nullable(),
	})
	.meta({ id: "Token" });

/** Personal tokens for the API: made, listed, ended. */
export const tokensRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { page, form, api } = kit.routes;
	const { self: may } = kit.may;

	const listed = async ({ services, viewer }: { services: S; viewer: Viewer }, place: ListPlace) =>
		listPage(await tokensOf(services, personOf(viewer).id, place), place.limit, (row) => ({
			key: row.createdAt,
			id: row.id,
		}));

	const shown = async (
		input: { services: S; viewer: Viewer; c: { req: { url: string } } },
		more: { made?: string } & Typed,
		place = firstPage,
	) => {
		const { items, next } = await listed(input, place);
		const children = <TokensPage tokens={items} next={nextHref(input.c.req.url, next)} guide={kit.guide} {...more} />;
		return { ok: true, value: kit.frame(input, { title: "Personal tokens", children }) } as const;
	};

	return [
		page({ path: "/me/tokens", may, summary: "One’s personal tokens", query: z.object(listQuery) }, (input) =>
			shown(input, {}, input.query),
		),
		form(
			{
				path: "/me/tokens",
				may,
				summary: "Make a personal token",
				body: wish,
				again: (input, values, errors) => shown(input, { values, errors }),
			},
			async (input) => {
				const person = inPerson(input.viewer);
				if (!person.ok) return person;
				const made = await makeToken(input.services, person.value.id, input.body);
				// Shown in the answer itself: a page of its own would need the secret in its address.
				return made.ok ? shown(input, { made: made.value.token }) : made;
			},
		),
		form({ path: "/me/tokens/:id/end", may, summary: "End a personal token" }, async ({ services, viewer, params }) => {
			await endToken(services, personOf(viewer).id, params.id);
			return { ok: true, value: redirect("/me/tokens") };
		}),
		api(
			{
				method: "GET",
				path: "/api/me/tokens",
				may,
				summary: "One’s personal tokens, without their secrets",
				query: z.object(listQuery),
				answer: listOf(tokenAnswer),
			},
			async (input) => ({ ok: true, value: await listed(input, input.query) }),
		),
		api(
			{
				method: "POST",
				path: "/api/me/tokens",
				may,
				summary: "Make a personal token; only in a session of one’s own, not with a token",
				body: wish,
				answer: tokenAnswer.extend({ token: z.string() }).meta({ id: "NewToken" }),
				status: 201,
			},
			async ({ services, viewer, body }) => {
				const person = inPerson(viewer);
				if (!person.ok) return person;
				const made = await makeToken(services, person.value.id, body);
				return made.ok ? { ok: true, value: { ...made.value.shown, token: made.value.token } } : made;
			},
		),
		api(
			{ method: "DELETE", path: "/api/me/tokens/:id", may, summary: "End a personal token" },
			async ({ services, viewer, params }) => {
				await endToken(services, personOf(viewer).id, params.id);
				return { ok: true, value: undefined };
			},
		),
	];
};
