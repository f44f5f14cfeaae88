import type { Context, Hono } from "hono";
import type * as z from "zod";
import { type Problem, problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type FormErrors, type FormValues, formErrors, readForm, typedValues } from "./form-values.ts";
import { signInPath } from "./local-path.ts";
import { problemStatus } from "./problem-status.ts";
import { loadMarkdown } from "./prose-engine.ts";
import type { PublicCache } from "./public-cache.ts";
import { readBounded, readJson, usualBodyLimit } from "./read-body.ts";
import { renderPage } from "./render.tsx";
import type { Input, PageAnswer, PageRoute, Route, WebEnv } from "./route.ts";
import type { Viewer } from "./viewer.ts";

/** Who may do what in one worker, and where its public answers are kept. */
export type Rules<S, A extends string> = {
	readonly permits: (viewer: Viewer, action: A) => boolean;
	/** A sentence on who could do this, for the page that refuses: "A steward can do this." */
	readonly whoMay: (action: A, viewer: Viewer) => string;
	/** Called inside a request. Left out, nothing is kept. */
	readonly cache?: (services: S) => PublicCache;
};

/** No id, slug or token in a path of ours is longer. */
const longestParam = 200;

type Asked<S> = Input<S, unknown, unknown, unknown>;

const refusal = (error: z.ZodError, fallbackField?: string): Result<never> => {
	const issue = error.issues[0];
	const field = issue?.path.map(String).join(".") || fallbackField;
	return problem("invalid", issue?.message ?? "This can't be read.", field ? { field } : {});
};

const parse = (schema: z.ZodType | undefined, value: unknown): Result<unknown> => {
	if (!schema) return ok(undefined);
	const read = schema.safeParse(value);
	return read.success ? ok(read.data) : refusal(read.error);
};

const paramsOf = <S, A extends string>(c: Context, route: Route<S, A>): Result<unknown> => {
	const params = c.req.param() as Record<string, string>;
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
	for (const [name, all] of Object.entries(c.req.queries())) values[name] = all.length > 1 ? all : (all[0] ?? "");
	return parse(route.query, values);
};

const pageResponse = async <S>(input: Asked<S>, answer: PageAnswer, status = 200): Promise<Response> => {
	if (answer instanceof Response) return answer;
	if (typeof answer === "object" && "redirect" in answer) return input.c.redirect(answer.redirect, 303);
	await loadMarkdown();
	return input.c.html(renderPage(answer, input.reader), status as 200);
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
	return pageResponse(input, page.value, problemStatus[tried.error.code]);
};

const runForm = async <S, A extends string>(route: PageRoute<S, A>, input: Asked<S>): Promise<Response> => {
	const body = await readForm(input.bytes, input.c.req.header("content-type"));
	if (!body.ok) return input.c.var.refuse(body.error, "page");
	const values = typedValues(body.value);
	const read = route.body?.safeParse({ ...body.value });
	if (read && !read.success) {
		const error: Problem = { code: "invalid", message: read.error.issues[0]?.message ?? "" };
		return runAgain(route, input, { values, errors: formErrors(read.error), error });
	}
	const done = await route.run({ ...input, body: read?.data });
	if (done.ok) return pageResponse(input, done.value);
	const errors = { [done.error.field ?? "form"]: done.error.message };
	return runAgain(route, input, { values, errors, error: done.error });
};

const answer = async <S, A extends string>(route: Route<S, A>, input: Asked<S>): Promise<Response> => {
	const { refuse } = input.c.var;
	if (route.area === "page" && route.method !== "GET") return runForm(route, input);
	if (route.area === "page") {
		const page = await route.run(input);
		return page.ok ? pageResponse(input, page.value) : refuse(page.error, "page");
	}
	if (route.area === "api") {
		const sent = route.body ? readJson(input.bytes, input.c.req.header("content-type")) : ok(undefined);
		const body = sent.ok ? parse(route.body, sent.value) : sent;
		if (!body.ok) return refuse(body.error, "api");
		const done = await route.run({ ...input, body: body.value });
		if (!done.ok) return refuse(done.error, "api");
		if (!route.answer) return input.c.body(null, 204);
		// Parsed on the way out too: what the contract doesn't name never leaves.
		return input.c.json(route.answer.parse(done.value) as object, route.status as 200);
	}
	const made = await route.run(input);
	return made.ok ? made.value : refuse(made.error, route.area);
};

const handle = async <S, A extends string>(
	c: Context<WebEnv<S>>,
	route: Route<S, A>,
	rules: Rules<S, A>,
): Promise<Response> => {
	const { refuse, services, requestId } = c.var;
	const viewer = await c.var.viewer();
	if (!rules.permits(viewer, route.may)) {
		if (viewer.kind === "person")
			return refuse({ code: "forbidden", message: rules.whoMay(route.may, viewer) }, route.area);
		if (route.area === "page") return c.redirect(signInPath(c.req.raw), 303);
		return refuse({ code: "unauthenticated", message: "Sign in, or send a token, to do this." }, route.area);
	}
	const params = paramsOf(c, route);
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
		reader: kept ? c.var.siteReader : c.var.reader,
		requestId,
		c,
	};
	if (kept) return cache.answer(c.req.raw, JSON.stringify(query.value ?? null), () => answer(route, input));
	const response = await answer(route, input);
	if (!reading && response.status < 400) cache?.invalidate();
	return response;
};

/** Puts routes on the app: viewer, permission, parameters, body, handler and refusals, in this order, for every one. */
export const mount = <S, A extends string>(
	app: Hono<WebEnv<S>>,
	routes: readonly Route<S, A>[],
	rules: Rules<S, A>,
): void => {
	for (const route of routes) app.on(route.method, route.path, (c) => handle(c, route, rules));
};
