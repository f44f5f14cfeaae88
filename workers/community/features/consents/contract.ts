import * as z from "zod";
import { day } from "#core/clock.ts";
import { oneOf, optionalDay, requiredText, several } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf } from "#web/list-page.ts";
import type { ConsentPreview } from "./actions.ts";
import { consentFields } from "./rules.ts";
import type { Consent } from "./store.ts";

const purpose = requiredText(1_000, "Please say in your own words what this is for.");
const scopes = ["sites", "network", "public"] as const;
const site = z.string().max(300);
const noDay = "Please choose the last day.";

/** The last day is included, in the zone where it ends latest this side of the date line: UTC. */
const lastMoment = (start: number): number => start + day;

/** The terms as the form sends them. */
export const consentForm = z
	.object({
		fields: several(oneOf(consentFields)),
		purpose,
		scope: oneOf(scopes),
		sites: several(site, 200),
		until: optionalDay().pipe(z.number({ error: noDay })),
	})
	.transform((typed) => ({ ...typed, until: lastMoment(typed.until) }));

/** The terms as the API takes them. */
export const consentBody = z
	.object({
		fields: z.array(z.enum(consentFields)).max(consentFields.length),
		purpose,
		scope: z.enum(scopes),
		sites: z.array(site).max(200).default([]),
		until: z.iso.date({ error: noDay }).meta({ description: "The last day, at most two years from now." }),
	})
	.meta({ id: "ConsentTerms" });

export const termsIn = (body: z.output<typeof consentBody>) => ({ ...body, until: lastMoment(Date.parse(body.until)) });

const content = z.record(z.string(), z.unknown()).meta({ description: "Exactly what leaves." });

export const previewAnswer = z
	.object({ scope: z.enum(scopes), sites: z.array(z.string()), expiresAt: instant, content })
	.meta({ id: "ConsentPreview" });

export const previewOut = ({ terms, content: sent }: ConsentPreview) => ({
	scope: terms.scope,
	sites: [...terms.sites],
	expiresAt: terms.until,
	content: { ...sent },
});

export const consentAnswer = z
	.object({
		consent: z
			.object({
				fields: z.array(z.string()),
				purpose: z.string(),
				scope: z.enum(scopes),
				sites: z.array(z.string()),
				until: instant,
				givenAt: instant,
			})
			.nullable(),
	})
	.meta({ id: "Consent" });

export const destinationsAnswer = listOf(
	z.object({ site: z.string(), name: z.string().nullable() }).meta({ id: "ConsentDestination" }),
);

export const consentOut = (current: Consent | undefined) =>
	current
		? {
				fields: [...current.fields],
				purpose: current.purpose,
				scope: current.scope,
				sites: [...current.sites],
				until: current.until,
				givenAt: current.givenAt,
			}
		: null;
