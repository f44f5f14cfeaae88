import type { Child } from "hono/jsx";
import type { Statement } from "#identity/db.ts";
import type { Posted } from "#identity/outbox.ts";
import type { MailJob, Party } from "#identity/party.ts";
import type { AtTheEnd, Mailer } from "#identity/send-mail.ts";
import type { Html } from "#web/html.ts";
import type { Route, routesFor } from "#web/route.ts";
import type { Viewer } from "#web/viewer.ts";

/** What the pages of signing in need of a worker's services; both workers' fit as they are. */
export type AccountServices = Omit<Party, "config" | "enqueue"> & {
	readonly config: { readonly origin: string; readonly local: boolean; readonly mail: Mailer | null };
	readonly enqueue: (jobs: readonly MailJob[]) => Promise<void>;
};

export type Page = { readonly title: string; readonly children: Child };

/**
 * What a worker gives to `accountRoutes`: its own constructors of routes, its frame, and which of its actions stand for
 * "anybody may" and "one's own corner".
 */
export type Kit<S extends AccountServices, A extends string> = {
	readonly routes: ReturnType<typeof routesFor<S, A>>;
	readonly may: { readonly visit: A; readonly self: A };
	readonly frame: (at: { readonly services: S; readonly viewer: Viewer }, page: Page) => Html;
	readonly siteName: (services: S) => string;
	/** The site's own languages, as tags. */
	readonly languages: (services: S) => readonly string[];
	/** What is put to each of some letters when they are sent, in their order; nothing where a letter goes as it lies. */
	readonly endings: (services: S, letters: readonly Posted[]) => Promise<readonly (AtTheEnd | undefined)[]>;
	/** Where it says what a program can do here. */
	readonly guide: `/${string}`;
	/** What the site writes of a person whom a link lets in for the first time; nothing where nobody came in. */
	readonly cameIn: (services: S, id: string, name: string) => readonly Statement[];
};

export type AccountRoute<S, A extends string> = Route<S, A>;
