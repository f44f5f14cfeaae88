import type { Context } from "hono";
import type * as z from "zod";
import type { Problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { FormErrors, FormValues } from "./form-values.ts";
import type { Html } from "./html.ts";
import type { Reader } from "./reader.ts";
import type { Viewer } from "./viewer.ts";

/**
 * A route is data plus one handler: what it may be called with, who may call it, what it answers. Because it is data, a
 * test walks every route against every role, and the OpenAPI document is derived instead of written.
 * `routesFor<Services, Action>()` gives a worker its constructors; `mount` (mount.ts) puts the routes on the app.
 */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Who reads the answer. It decides how a body is read and what a refusal looks like: `page` HTML, otherwise JSON. */
export type Area = "page" | "api" | "feed" | "document";

/** The context variables that `createApp` (app.ts) sets before any route runs. */
export type WebEnv<S> = {
	Variables: {
		requestId: string;
		services: S;
		viewer: () => Promise<Viewer>;
		reader: Reader;
		/** How pages that are kept for all visitors are written. */
		siteReader: Reader;
		/** The answer to a refusal: a page that says what to do, or JSON. */
		refuse: (error: Problem, area: Area) => Promise<Response>;
	};
};

/** What a handler is given: everything already parsed, and the viewer already permitted to do what `may` names. */
export type Input<S, P = unknown, Q = unknown, B = unknown> = {
	readonly params: P;
	readonly query: Q;
	readonly body: B;
	/** The raw body, never longer than the route's `bodyLimit`; empty for GET. For signatures and uploads. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly viewer: Viewer;
	readonly services: S;
	readonly reader: Reader;
	readonly requestId: string;
	/** For headers and cookies; a handler that returns a Response of its own sets them on that. */
	readonly c: Context<WebEnv<S>>;
};

export type Redirect = { readonly redirect: string };
/** An answer that sends the reader to a page of this site (303, so that a reload never submits again). */
export const redirect = (to: `/${string}`): Redirect => ({ redirect: to });

/** Where a form leads once it is done; why it could not be done otherwise. */
export const backTo = (done: Result<unknown>, to: `/${string}`): Result<Redirect> =>
	done.ok ? ok(redirect(to)) : done;

/** A whole page (`<Layout>…`), a redirect, or a Response for what is neither. */
export type PageAnswer = Html | Redirect | Response;

type Answer<T> = Result<T> | Promise<Result<T>>;
type AnyInput<S> = Input<S, unknown, unknown, unknown>;

type Described<A extends string> = {
	readonly method: Method;
	readonly path: string;
	/** The action that the viewer must be permitted; `permits` in `mount` judges it. */
	readonly may: A;
	readonly summary: string;
	readonly params?: z.ZodType;
	readonly query?: z.ZodType;
	readonly body?: z.ZodType;
	/** Bytes that a body may have; 64 KiB where it isn't given. */
	readonly bodyLimit?: number;
};

export type PageRoute<S, A extends string> = Described<A> & {
	readonly area: "page";
	/** What a visitor sees may be kept as bytes in the isolate for some seconds (public-cache.ts). */
	readonly kept?: boolean;
	readonly run: (input: AnyInput<S>) => Answer<PageAnswer>;
	readonly again?: (input: AnyInput<S>, values: FormValues, errors: FormErrors) => Answer<PageAnswer>;
};

export type ApiRoute<S, A extends string> = Described<A> & {
	readonly area: "api";
	readonly answer?: z.ZodType;
	readonly status: number;
	readonly readAgain?: string;
	readonly run: (input: AnyInput<S>) => Answer<unknown>;
};

type DocumentRoute<S, A extends string> = Described<A> & {
	readonly area: "feed" | "document";
	readonly kept?: boolean;
	readonly run: (input: AnyInput<S>) => Answer<Response>;
};

export type Route<S, A extends string> = PageRoute<S, A> | ApiRoute<S, A> | DocumentRoute<S, A>;

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
	? Name | ParamNames<`/${Rest}`>
	: Path extends `${string}:${infer Name}`
		? Name
		: never;

type Schema = z.ZodType | undefined;
/** Path parameters are strings named in the path, unless the route gives a schema for them. */
type Params<Path extends string, P extends Schema> = P extends z.ZodType
	? z.output<P>
	: { readonly [Name in ParamNames<Path>]: string };
type Parsed<X extends Schema> = X extends z.ZodType ? z.output<X> : undefined;
// biome-ignore lint/suspicious/noConfusingVoidType: an action that answers nothing gives Result<void>, and fits as it is
type Answered<X extends Schema> = X extends z.ZodType ? z.input<X> : void;

type Spec<A extends string, Path extends string, P extends Schema, Q extends Schema> = {
	readonly path: Path;
	readonly may: A;
	readonly summary: string;
	readonly params?: P;
	readonly query?: Q;
};
type WithBody<B extends Schema> = { readonly body?: B; readonly bodyLimit?: number };

/**
 * The constructors of one worker, bound to its services and its actions. Each infers the handler's input from the
 * schemas, and forgets these types in the route: `mount` has parsed with the same schemas before it calls `run`.
 */
export const routesFor = <S, A extends string>() => ({
	/** A page that is read. Queries that don't parse answer 400 with an error page. */
	page: <Path extends string, P extends Schema = undefined, Q extends Schema = undefined>(
		spec: Spec<A, Path, P, Q> & { readonly kept?: boolean },
		run: (input: Input<S, Params<Path, P>, Parsed<Q>, undefined>) => Answer<PageAnswer>,
	): PageRoute<S, A> => ({ ...spec, method: "GET", area: "page", run: run as PageRoute<S, A>["run"] }),

	/**
	 * A POST from an HTML form. When the body doesn't parse, or the handler refuses with `invalid`, `conflict` or
	 * `too-many`, `again` renders the form with everything that was typed; without it an error page says why.
	 */
	form: <Path extends string, P extends Schema = undefined, Q extends Schema = undefined, B extends Schema = undefined>(
		spec: Spec<A, Path, P, Q> &
			WithBody<B> & {
				readonly again?: (
					input: Input<S, Params<Path, P>, Parsed<Q>, undefined>,
					values: FormValues,
					errors: FormErrors,
				) => Answer<PageAnswer>;
			},
		run: (input: Input<S, Params<Path, P>, Parsed<Q>, Parsed<B>>) => Answer<PageAnswer>,
	): PageRoute<S, A> => ({
		...spec,
		method: "POST",
		area: "page",
		run: run as PageRoute<S, A>["run"],
		again: spec.again as PageRoute<S, A>["again"],
	}),

	/** A call of the JSON API. What the handler returns is cut to `answer` before it leaves; no `answer` means 204. */
	api: <
		Path extends `/api/${string}`,
		P extends Schema = undefined,
		Q extends Schema = undefined,
		B extends Schema = undefined,
		T extends Schema = undefined,
	>(
		spec: Spec<A, Path, P, Q> &
			WithBody<B> & {
				readonly method: Method;
				readonly answer?: T;
				readonly status?: 200 | 201 | 202;
				/** Where that is read which a change meets: a conflict says so. With the parameters of the path. */
				readonly readAgain?: `/api/${string}`;
			},
		run: (input: Input<S, Params<Path, P>, Parsed<Q>, Parsed<B>>) => Answer<Answered<T>>,
	): ApiRoute<S, A> => ({
		...spec,
		area: "api",
		status: spec.answer ? (spec.status ?? 200) : 204,
		run: run as ApiRoute<S, A>["run"],
	}),

	/** Feeds, and what other sites read: the handler makes the Response and reads `bytes` itself. */
	document: <Path extends string, P extends Schema = undefined, Q extends Schema = undefined>(
		spec: Spec<A, Path, P, Q> & {
			readonly area: "feed" | "document";
			readonly method?: Method;
			readonly bodyLimit?: number;
			readonly kept?: boolean;
		},
		run: (input: Input<S, Params<Path, P>, Parsed<Q>, undefined>) => Answer<Response>,
	): DocumentRoute<S, A> => ({ ...spec, method: spec.method ?? "GET", run: run as DocumentRoute<S, A>["run"] }),
});
