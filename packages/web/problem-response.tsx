import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Problem } from "#core/problem.ts";
import { problemStatus } from "#core/problem-status.ts";
import { NextStep } from "./components/notice.tsx";
import type { Html } from "./html.ts";
import { loadMarkdown } from "./prose-engine.ts";
import { renderPage } from "./render.tsx";
import type { Area, WebEnv } from "./route.ts";
import type { Viewer } from "./viewer.ts";

/** Puts a page that isn't a feature's own (an error) into the site's layout. */
export type Frame<S> = (
	page: { title: string; children: Child },
	at: { viewer: Viewer; services: S; c: Context<WebEnv<S>> },
) => Html;

const titles: Record<Problem["code"], string> = {
	invalid: "This doesn’t fit yet",
	unauthenticated: "Please sign in first",
	forbidden: "This isn’t open to you",
	"not-found": "Nothing here",
	"wrong-method": "Not in this way",
	conflict: "Something changed meanwhile",
	gone: "No longer here",
	expired: "This link has run out",
	"too-large": "That is too much at once",
	"too-many": "A little slower, please",
	"cursor-unknown": "Start from the first page",
	unavailable: "Not reachable just now",
};

/** One shape for every refusal outside pages: `{ code, message, field?, requestId }`. */
const problemJson = (error: Problem, requestId: string) => ({
	code: error.code,
	message: error.message,
	...(error.field ? { field: error.field } : {}),
	requestId,
});

const ProblemPage = ({ message, requestId }: { message: string; requestId: string }) => (
	<>
		<p class="lead">{message}</p>
		<NextStep href="/" label="Go to the first page">
			If you ask somebody for help, give them this number: <code>{requestId}</code>
		</NextStep>
	</>
);

const respond = async <S,>(
	c: Context<WebEnv<S>>,
	at: { area: Area; frame: Frame<S>; viewer: () => Promise<Viewer> },
	shown: { status: number; title: string; json: object; message: string },
): Promise<Response> => {
	c.header("cache-control", "private, no-store");
	if (at.area !== "page") return c.json(shown.json, shown.status as 400);
	const children = <ProblemPage message={shown.message} requestId={c.var.requestId} />;
	const page = await at.frame(
		{ title: shown.title, children },
		{ viewer: await at.viewer(), services: c.var.services, c },
	);
	await loadMarkdown();
	return c.html(renderPage(page, c.var.reader), shown.status as 400);
};

/** Tells a program when it may try again (RFC 9110, section 10.2.3). */
export const sayWhen = <S,>(c: Context<WebEnv<S>>, { code, retryAfter = 60 }: Problem): void => {
	if (code === "too-many") c.header("retry-after", String(retryAfter));
};

/** The answer to an expected failure. */
export const problemResponse = <S,>(
	c: Context<WebEnv<S>>,
	error: Problem,
	at: { area: Area; frame: Frame<S>; viewer: () => Promise<Viewer> },
): Promise<Response> => {
	if (error.code === "unauthenticated") c.header("www-authenticate", "Bearer");
	sayWhen(c, error);
	return respond(c, at, {
		status: problemStatus[error.code],
		title: titles[error.code],
		message: error.message,
		json: problemJson(error, c.var.requestId),
	});
};

/** The answer to a bug: a number to quote, and nothing about the inside. */
export const bugResponse = <S,>(
	c: Context<WebEnv<S>>,
	at: { area: Area; frame: Frame<S>; viewer: () => Promise<Viewer> },
): Promise<Response> => {
	const message = "Something went wrong on our side. Nothing that you sent was half-saved; please try again.";
	return respond(c, at, {
		status: 500,
		title: "Something went wrong",
		message,
		json: { code: "internal", message, requestId: c.var.requestId },
	});
};
