import * as z from "zod";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { listPage, listQuery } from "#web/list-page.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { endConsent, giveConsent, previewConsent } from "./actions.ts";
import {
	consentAnswer,
	consentBody,
	consentForm,
	consentOut,
	destinationsAnswer,
	previewAnswer,
	previewOut,
	termsIn,
} from "./contract.ts";
import { readConsent, readDestinations } from "./store.ts";
import { ConsentPage, EndConsentPage, PreviewPage } from "./views.tsx";

const title = "What others may see of me";

const shown = async (at: At, sent: Typed = {}) => {
	const { db, config, clock } = at.services;
	const { id } = personOf(at.viewer);
	const { current, chapters } = await readConsent(db, config.origin, id);
	return ok(
		<Frame at={at} title={title} current="/me">
			<ConsentPage personId={id} consent={current} chapters={chapters} now={clock()} {...sent} />
		</Frame>,
	);
};

export const consentRoutes: CommunityRoute[] = [
	page({ path: "/me/consent", may: "self.manage", summary: title }, (input) => shown(input)),
	form(
		{
			path: "/me/consent/preview",
			may: "self.manage",
			summary: "See exactly what a consent would send",
			body: consentForm,
			again: (input, values, errors) => shown(input, { values, errors }),
		},
		async (input) => {
			const { services, viewer, body } = input;
			const preview = await previewConsent(services, personOf(viewer).id, body);
			if (!preview.ok) return preview;
			return ok(
				<Frame at={input} title="This is what others will see" current="/me">
					<PreviewPage preview={preview.value} chapters={preview.value.chapters} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/me/consent",
			may: "self.manage",
			summary: "Agree that others see parts of one’s profile",
			body: consentForm,
			again: (input, values, errors) => shown(input, { values, errors }),
		},
		async ({ services, viewer, body }) => backTo(await giveConsent(services, personOf(viewer).id, body), "/me/consent"),
	),
	page({ path: "/me/consent/end", may: "self.manage", summary: "What taking a consent back does" }, (input) =>
		ok(
			<Frame at={input} title="Take it back?" current="/me">
				<EndConsentPage />
			</Frame>,
		),
	),
	form(
		{ path: "/me/consent/end", may: "self.manage", summary: "Take a consent back" },
		async ({ services, viewer }) => {
			const { id } = personOf(viewer);
			return backTo(await endConsent(services, id), `/destinations/${id}`);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/consent",
			may: "self.manage",
			summary: "What one agreed to",
			answer: consentAnswer,
		},
		async ({ services, viewer }) => {
			const { current } = await readConsent(services.db, services.config.origin, personOf(viewer).id);
			return ok({ consent: consentOut(current) });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/consent/chapters",
			may: "self.manage",
			summary: "Chapters that a consent can name, by address",
			query: z.object(listQuery),
			answer: destinationsAnswer,
		},
		async ({ services, query }) => {
			const rows = await readDestinations(services.db, services.config.origin, query);
			const { items, next } = listPage(rows, query.limit, ({ origin }) => ({ key: 0, id: origin }));
			return ok({ items: items.map(({ origin, name }) => ({ site: origin, name })), next });
		},
	),
	api(
		{
			method: "POST",
			path: "/api/me/consent/preview",
			may: "self.manage",
			summary: "Exactly what a consent would send, without giving it",
			body: consentBody,
			answer: previewAnswer,
		},
		async ({ services, viewer, body }) => {
			const preview = await previewConsent(services, personOf(viewer).id, termsIn(body));
			return preview.ok ? ok(previewOut(preview.value)) : preview;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/me/consent",
			may: "self.manage",
			summary: "Agree that others see parts of one’s profile; replaces what was agreed before",
			body: consentBody,
			answer: previewAnswer,
		},
		async ({ services, viewer, body }) => {
			const given = await giveConsent(services, personOf(viewer).id, termsIn(body));
			return given.ok ? ok(previewOut(given.value)) : given;
		},
	),
	api(
		{ method: "DELETE", path: "/api/me/consent", may: "self.manage", summary: "Take a consent back" },
		({ services, viewer }) => endConsent(services, personOf(viewer).id),
	),
];
