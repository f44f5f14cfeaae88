import type { Context, Hono } from "hono";
import type * as z from "zod";
import { withoutUnshowable } from "#core/characters.ts";
import { type Problem, problem } from "#core/problem.ts";
import { problemStatus } from "#core/problem-status.ts";
import { ok, type Result } from "#core/result.ts";
import { areaOf } from "./area.ts";
import type { Feature } from "./feature.ts";
import { routeFinder } from "./find-route.ts";
import {
	type FormErrors,
	type FormValues,
	formErrors,
	readForm,
	showableValues,
	typedValues,
	unshowableErrors,
} from "./form-values.ts";
import { fieldWords, issueWords } from "./issue-words.ts";
import { signInPath } from "./local-path.ts";
import { pageFrom } from "./page-bytes.ts";
import { sayWhen } from "./problem-response.tsx";
import { loadMarkdown } from "./prose-engine.ts";
import type { PublicCache } from "./public-cache.ts";
import { withReadAgain } from "./read-again.ts";
import { readBounded, readJson, usualBodyLimit } from "./read-body.ts";
import { renderPage } from "./render.tsx";
import type { Area, Input, PageAnswer, PageRoute, Redirect, Route, WebEnv } from "./route.ts";
import type { Viewer } from "./viewer.ts";

/** Who may do what in one worker, what comes before its handlers, and where its public answers are kept. */
export type Rules<S, A extends string> = {
	readonly permits: (viewer: Viewer, action: A) => boolean;
	/** A sentence on who could do this, for the page that refuses: "A steward can do this." */
	readonly whoMay: (action: A, viewer: Viewer) => string;
	/** Runs before the handler of a page or of a call to the API; a page may be answered with a redirect instead. */
	readonly before?: (services: S, route: Route<S, A>) => Promise<Redirect | undefined>;
	/** Why nothing is written here any more, for a route that would write or leads to writing. */
	readonly refuses?: (services: S, route: Route<S, A>) => Promise<Problem | undefined>;
	/** The viewer as handlers see them; whether they may call the route was judged before. */
	readonly seenAs?: (services: S, viewer: Viewer) => Viewer;
	/** Called inside a request. Left out, nothing is kept. */
	readonly cache?: (services: S) => PublicCache;
};

/** No id, slug or token in a path of ours is longer. */
const longestParam = 200;

type Asked<S> = Input<S, unknown, unknown, unknown>;

const parse = (schema: z.ZodType | undefined, value: unknown): Result<unknown> => {
	if (!schema) return ok(undefined);
	const read = schema.safeParse(value, { error: issueWords });
	if (read.success) return ok(read.data);
	const [issue] = read.error.issues;
	const field = issue?.path.map(String).join(".");
	return problem("invalid", issue?.message ?? "", field ? { field } : {});
};

const paramsOf = <S, A extends string>(
	route: Route<S, A>,
	params: Readonly<Record<string, string>>,
): Result<unknown> => {
	const missing = problem("not-found", "There is nothing at this address.");
	if (Object.values(params).some((value) => value.length > longestParam)) return missing;
	if (!route.params) return ok(params);
	const read = route.params.safeParse(params);
	return read.success ? ok(read.data) : missing;
};

/** The last value counts where a name comes more than once; an array only where the schema wants one. */
const queryOf = <S, A extends string>(c: Context, route: Route<S, A>): Result<unknown> => {
	if (!route.query) return ok(undefined);
	const values: Record<string, string | string[]> = Object.create(null);
	for (const [name, all] of Object.entries(c.req.queries())) {
		const shown = all.map(withoutUnshowable);
		values[name] = shown.length > 1 ? shown : (shown[0] ?? "");
	}
	return parse(route.query, values);
};

const asHtml = { "content-type": "text/html; charset=UTF-8" };

const pageResponse = async <S>(input: Asked<S>, answer: PageAnswer, status = 200): Promise<Response> => {
	if (answer instanceof Response) return answer;
	if (typeof answer === "object" && "redirect" in answer) return input.c.redirect(answer.redirect, 303);
	await loadMarkdown();
	return pageFrom(renderPage(answer, input.reader), (bytes) => input.c.body(bytes, status as 200, asHtml));
};

/** What a form can mend; everything else is answered with an error page. */
const mendable: ReadonlySet<Problem["code"]> = new Set(["invalid", "conflict", "too-large", "too-many"]);

const runAgain = async <S, A extends string>(
	route: PageRoute<S, A>,
	input: Asked<S>,
	tried: { values: FormValues; errors: FormErrors; error: Problem },
): Promise<Response> => {
	const { refuse } = input.c.var;
	if (!route.again || !mendable.has(tried.error.code)) return refuse(tried.error, "page");
	const page = await route.again(input, tried.values, tried.errors);
	if (!page.ok) return refuse(page.error, "page");
	sayWhen(input.c, tried.error);
	return pageResponse(input, page.value, problemStatus[tried.error.code]);
};

const runForm = async <S, A extends string>(
	route: PageRoute<S, A>,
	input: Asked<S>,
	refusal: Problem | undefined,
): Promise<Response> => {
	const body = await readForm(input.bytes, input.c.req.header("content-type"));
	if (!body.ok) return input.c.var.refuse(body.error, "page");
	const values = typedValues(body.value);
	const unshowable = unshowableErrors(values);
	if (unshowable) {
		const error: Problem = { code: "invalid", message: Object.values(unshowable)[0] ?? "" };
		return runAgain(route, input, { values: showableValues(values), errors: unshowable, error });
	}
	if (refusal) return runAgain(route, input, { values, errors: { form: refusal.message }, error: refusal });
	const read = route.body?.safeParse({ ...body.value }, { error: fieldWords });
	if (read && !read.success) {
		const error: Problem = { code: "invalid", message: read.error.issues[0]?.message ?? "" };
		return runAgain(route, input, { values, errors: formErrors(read.error), error });
	}
	const done = await route.run({ ...input, body: read?.data });
	if (done.ok) return pageResponse(input, done.value);
	const errors = { [done.error.field ?? "form"]: done.error.message };
	return runAgain(route, input, { values, errors, error: done.error });
};

const answer = async <S, A extends string>(
	route: Route<S, A>,
	asked: Asked<S>,
	{ before, refuses, seenAs }: Pick<Rules<S, A>, "before" | "refuses" | "seenAs">,
): Promise<Response> => {
	const { services, c } = asked;
	const { refuse } = c.var;
	const instead = await before?.(services, route);
	if (instead) return pageResponse(asked, instead);
	const input = seenAs ? { ...asked, viewer: seenAs(services, asked.viewer) } : asked;
	const refusal = await refuses?.(services, route);
	// What was typed into a form comes back with the reason.
	if (route.area === "page" && route.method !== "GET") return runForm(route, input, refusal);
	if (refusal) return refuse(refusal, route.area);
	if (route.area === "page") {
		const page = await route.run(input);
		return page.ok ? pageResponse(input, page.value) : refuse(page.error, "page");
	}
	if (route.area === "api") {
		const sent = route.body ? readJson(input.bytes, input.c.req.header("content-type")) : ok(undefined);
		const body = sent.ok ? parse(route.body, sent.value) : sent;
		if (!body.ok) return refuse(body.error, "api");
		const done = await route.run({ ...input, body: body.value });
		if (!done.ok) return refuse(withReadAgain(done.error, route.readAgain, input.params), "api");
		if (!route.answer) return input.c.body(null, 204);
		// Parsed on the way out too: what the contract doesn't name never leaves.
		return input.c.json(route.answer.parse(done.value) as object, route.status as 200);
	}
	const made = await route.run(input);
	return made.ok ? made.value : refuse(made.error, route.area);
};

const handle = async <S, A extends string>(
	c: Context<WebEnv<S>>,
	{ route, params: given }: { readonly route: Route<S, A>; readonly params: Readonly<Record<string, string>> },
	rules: Rules<S, A>,
): Promise<Response> => {
	// Taken apart once: Hono makes `c.var` anew each time that it is named.
	const { refuse, services, requestId, reader, siteReader, viewer: whoAsks } = c.var;
	const viewer = await whoAsks();
	if (!rules.permits(viewer, route.may)) {
		if (viewer.kind === "person")
			return refuse({ code: "forbidden", message: rules.whoMay(route.may, viewer) }, route.area);
		if (route.area === "page") return c.redirect(signInPath(c.req.raw), 303);
		return refuse({ code: "unauthenticated", message: "Sign in, or send a token, to do this." }, route.area);
	}
	const params = paramsOf(route, given);
	if (!params.ok) return refuse(params.error, route.area);
	const query = queryOf(c, route);
	if (!query.ok) return refuse(query.error, route.area);

	const reading = route.method === "GET";
	const bytes = reading ? ok(new Uint8Array()) : await readBounded(c.req.raw, route.bodyLimit ?? usualBodyLimit);
	if (!bytes.ok) return refuse(bytes.error, route.area);

	const cache = rules.cache?.(services);
	const kept = cache && reading && viewer.kind === "visitor" && "kept" in route && route.kept === true;
	const input: Asked<S> = {
		params: params.value,
		query: query.value,
		body: undefined,
		bytes: bytes.value,
		viewer,
		services,
		// One rendering serves every visitor: dates in the site's own manner, which app.js turns into the reader's.
		reader: kept ? siteReader : reader,
		requestId,
		c,
	};
	const answered = () => answer(route, input, rules);
	if (kept) return cache.answer(c.req.raw, JSON.stringify(query.value ?? null), answered);
	const response = await answered();
	if (!reading && response.status < 400) cache?.invalidate();
	return response;
};

/** The answer to a known address that was asked with a method it doesn't take (RFC 9110, section 15.5.6). */
export const wrongMethod = <S>(
	c: Context<WebEnv<S>>,
	{ allowed, area }: { readonly allowed: readonly string[]; readonly area: Area },
): Promise<Response> => {
	c.header("allow", allowed.join(", "));
	const message =
		area === "page"
			? "This address can’t be asked for in this way. Please begin again from the first page."
			: `This address takes ${allowed.join(", ")}.`;
	return c.var.refuse({ code: "wrong-method", message }, area);
};

/** Puts features on the app: viewer, permission, parameters, body, handler and refusals, in this order, for every route. */
export const mount = <S, A extends string>(
	app: Hono<WebEnv<S>>,
	features: readonly Feature<Route<S, A>>[],
	rules: Rules<S, A>,
): void => {
	const find = routeFinder(features);
	app.all("*", async (c) => {
		const { method, path } = c.req;
		// What draws a page is loaded beside its feature, not after it.
		const asPage = method === "GET" && areaOf(path) === "page";
		const [found] = await Promise.all([find(method, path), asPage ? loadMarkdown() : undefined]);
		if (!found) return c.notFound();
		return "route" in found ? handle(c, found, rules) : wrongMethod(c, found);
	});
};
