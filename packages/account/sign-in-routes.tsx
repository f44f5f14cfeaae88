import * as z from "zod";
import { comeIn } from "#identity/arrivals.ts";
import { emailAddress } from "#identity/email-address.ts";
import { senderTo } from "#identity/letters.ts";
import { guessesPerClient, takeTurns } from "#identity/limits.ts";
import { endThisSession, sessionLife } from "#identity/sessions.ts";
import { askForLink, enterByLink, linkHasRunOut, readLink } from "#identity/sign-in.ts";
import { clearSession, readSession, writeSession } from "#web/cookies.ts";
import { localPath } from "#web/local-path.ts";
import { redirect } from "#web/route.ts";
import { clientOf, deviceIn } from "./asking.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";
import { LinkPage, LinkSent, SignInPage } from "./sign-in-views.tsx";

const nextText = z.string().max(2_000).optional();
const askBody = z.object({ email: emailAddress, next: nextText });

/** Signing in by a link sent by e-mail, and signing out. */
export const signInRoutes = <S extends AccountServices, A extends string>(kit: Kit<S, A>): AccountRoute<S, A>[] => {
	const { page, form, api } = kit.routes;
	const { visit: may } = kit.may;

	const ask = async (services: S, c: Parameters<typeof clientOf>[0], body: z.output<typeof askBody>) =>
		askForLink(services, {
			email: body.email,
			next: localPath(body.next) ?? "/",
			client: clientOf(c),
			from: senderTo(
				{ name: kit.siteName(services), origin: services.config.origin, language: "en" },
				kit.languages(services),
			),
		});

	return [
		page({ path: "/sign-in", may, summary: "Sign in", query: z.object({ next: nextText }) }, (input) => ({
			ok: true,
			value: kit.frame(input, {
				title: "Sign in",
				children: <SignInPage viewer={input.viewer} next={input.query.next} />,
			}),
		})),
		form(
			{
				path: "/sign-in",
				may,
				summary: "Ask for a link to sign in",
				body: askBody,
				again: (input, values, errors) => ({
					ok: true,
					value: kit.frame(input, {
						title: "Sign in",
						children: <SignInPage viewer={input.viewer} values={values} errors={errors} />,
					}),
				}),
			},
			async ({ services, body, c }) => {
				const asked = await ask(services, c, body);
				return asked.ok ? { ok: true, value: redirect("/sign-in/sent") } : asked;
			},
		),
		page({ path: "/sign-in/sent", may, summary: "A link was sent" }, (input) => ({
			ok: true,
			value: kit.frame(input, {
				title: "Look into your mail",
				children: <LinkSent local={input.services.config.local} />,
			}),
		})),
		page({ path: "/sign-in/:token", may, summary: "Open a link from a mail" }, async (input) => {
			const shown = await readLink(input.services, input.params.token);
			if (!shown) return linkHasRunOut;
			const site = kit.siteName(input.services);
			const children = <LinkPage shown={shown} site={site} token={input.params.token} />;
			return { ok: true, value: kit.frame(input, { title: `Hello, ${shown.name}`, children }) };
		}),
		form({ path: "/sign-in/:token", may, summary: "Sign in with a link" }, async ({ services, params, c }) => {
			const client = clientOf(c);
			const turn = await takeTurns(services, [{ limit: guessesPerClient, of: client }]);
			if (!turn.ok) return turn;
			const shown = await readLink(services, params.token);
			if (!shown) return linkHasRunOut;
			const device = deviceIn(c);
			const entered =
				shown.kind === "person"
					? await enterByLink(services, params.token, device)
					: await comeIn(services, params.token, device, (id) => kit.cameIn(services, id, shown.name));
			if (!entered.ok) return entered;
			writeSession(c, services.config.origin, entered.value.session.secret, sessionLife);
			return { ok: true, value: redirect(localPath(entered.value.next) ?? "/") };
		}),
		form({ path: "/sign-out", may, summary: "Sign out" }, async ({ services, c }) => {
			const { origin } = services.config;
			const secret = readSession(c, origin);
			if (secret !== undefined) await endThisSession(services, secret);
			clearSession(c, origin);
			return { ok: true, value: redirect("/") };
		}),
		api(
			{
				method: "POST",
				path: "/api/sign-in",
				may,
				summary: "Ask for a link to sign in, by e-mail; the answer is the same whether or not the address is known",
				body: askBody,
				answer: z.object({ asked: z.literal(true) }),
				status: 202,
			},
			async ({ services, body, c }) => {
				const asked = await ask(services, c, body);
				return asked.ok ? { ok: true, value: { asked: true as const } } : asked;
			},
		),
	];
};
