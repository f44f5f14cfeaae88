import * as z from "zod";
import type { Place } from "#account/failed-work-routes.tsx";
import type { AccountServices, Kit } from "#account/kit.ts";
import { ok } from "#core/result.ts";
import { changeKey } from "#exchange/change-key.ts";
import { type SiteKey, siteKeys } from "#exchange/keys.ts";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden } from "#web/components/field.tsx";
import type { NavItem } from "#web/components/masthead.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { instant } from "#web/instant.ts";
import { backTo, type Route } from "#web/route.ts";
import type { SiteServices } from "./services.ts";

const fragmentOf = (id: string): string => id.slice(id.indexOf("#") + 1);

const KeyPage = ({ keys, path, back }: { keys: readonly SiteKey[]; path: string; back: NavItem }) => (
	<>
		<PageHead
			title="This site’s key"
			lead="Everything that leaves is signed with it: so others know our words from anybody else’s."
			trail={[back]}
		/>
		<Section title="Keys">
			<ul>
				{keys.map(({ id, since, until }) => (
					<li>
						<code>{fragmentOf(id)}</code>,{" "}
						{until === null ? (
							<>
								in use since <Time at={since} />
							</>
						) : (
							<>
								in use from <Time at={since} /> until <Time at={until} />
							</>
						)}
					</li>
				))}
			</ul>
		</Section>
		<Section
			title="Change it"
			lead="When somebody may have seen the database and the site’s secret, or when who runs the site changes."
		>
			<DangerForm
				action={path}
				consequences={[
					"The present key announces the new one. Other sites learn of it by themselves, and go on reading.",
					"What was signed until now stays good. The present key signs nothing any more, whoever has it.",
					"A backup from before lacks the new key, and with it alone others would not know this site again: make a new backup right away.",
				]}
				deed="Change the key"
				back={back.href}
			>
				<Hidden name="from" value={keys[0]?.id ?? ""} />
			</DangerForm>
		</Section>
		<NextStep href={back.href} label={back.label} />
	</>
);

const fromBody = z.object({
	from: z.string().max(1_000).meta({ description: "The key in use; asked twice for the same, it is changed once." }),
});
const keysAnswer = z.object({
	items: z.array(z.object({ id: z.string(), since: instant, until: instant.nullable() }).meta({ id: "SiteKey" })),
});

/** The site's signing keys: seen, and changed. Pages and API, the same on every site. */
export const keyRoutes = <S extends SiteServices & AccountServices, A extends string>(
	{ routes: { page, form, api }, frame }: Pick<Kit<S, A>, "routes" | "frame">,
	{ path, may, back }: Place<A>,
): Route<S, A>[] => [
	page({ path, may, summary: "This site's keys" }, async (input) => {
		const children = <KeyPage keys={await siteKeys(input.services.site)} path={path} back={back} />;
		return ok(frame(input, { title: "This site’s key", children }));
	}),
	form({ path, may, summary: "Change this site's key", body: fromBody }, async ({ services, body }) =>
		backTo(await changeKey(services.site, body.from), path),
	),
	api(
		{
			method: "GET",
			path: "/api/site-keys",
			may,
			summary: "This site's keys, the one in use first",
			answer: keysAnswer,
		},
		async ({ services }) => ok({ items: await siteKeys(services.site) }),
	),
	api(
		{
			method: "POST",
			path: "/api/site-keys",
			may,
			summary: "Change this site's key: the one in use announces a new one",
			body: fromBody,
			answer: keysAnswer,
			status: 201,
		},
		async ({ services, body }) => {
			const done = await changeKey(services.site, body.from);
			return done.ok ? ok({ items: await siteKeys(services.site) }) : done;
		},
	),
];
