import * as z from "zod";
import { ok } from "#core/result.ts";
import { listOf, listPage, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api } from "../../routes.ts";
import { decide, invite, takeBackInvitation } from "./actions.ts";
import { decisionBody, entrySchema, eventSchema, invitationSchema, inviteBody } from "./contract.ts";
import { findEntry, listEntries, listInvitations } from "./read.ts";
import type { Entry } from "./rules.ts";
import { readHistory } from "./store.ts";

const answerOf = (entry: Entry): z.input<typeof entrySchema> => ({
	...entry,
	place: entry.card?.place ?? "",
	languages: entry.card?.languages ?? [],
	lifeStage: entry.card?.lifeStage ?? "",
	tagline: entry.card?.tagline ?? "",
	aims: entry.card?.aims ?? [],
});

export const registryApi = [
	api(
		{
			method: "GET",
			path: "/api/registry",
			may: "registry.read",
			summary: "Applications and members, by address",
			query: z.object(listQuery),
			answer: listOf(entrySchema),
		},
		async ({ services, query }) => {
			const { items, next } = await listEntries(services, query);
			return ok({ items: items.map(answerOf), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/registry/history",
			may: "registry.read",
			summary: "What was decided, latest first",
			query: z.object(listQuery),
			answer: listOf(eventSchema),
		},
		async ({ services, query }) => {
			const rows = await readHistory(services.db, query.limit, query.after);
			const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.at, id: row.id }));
			return ok({ items: items.map(({ peer, ...row }) => ({ ...row, origin: peer })), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/registry/chapters/:host",
			may: "registry.read",
			summary: "One chapter's standing",
			answer: entrySchema,
		},
		async ({ services, params }) => {
			const found = await findEntry(services, params.host);
			return found.ok ? ok(answerOf(found.value.entry)) : found;
		},
	),
	api(
		{
			method: "POST",
			path: "/api/registry/chapters/:host/decision",
			may: "registry.manage",
			summary: "Admit, decline, pause, resume or remove a chapter",
			body: decisionBody,
			answer: entrySchema,
			readAgain: "/api/registry/chapters/:host",
		},
		async ({ services, params, body, viewer }) => {
			const done = await decide(services, personOf(viewer), { host: params.host, ...body });
			return done.ok ? ok(answerOf(done.value)) : done;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/invitations",
			may: "registry.manage",
			summary: "Invitations for chapters, latest first",
			query: z.object(listQuery),
			answer: listOf(invitationSchema),
		},
		async ({ services, query }) => ok(await listInvitations(services, query)),
	),
	api(
		{
			method: "POST",
			path: "/api/invitations",
			may: "registry.manage",
			summary: "Make an invitation for one chapter; its address is told this once",
			body: inviteBody,
			answer: z.object({ address: z.string() }),
			status: 201,
		},
		async ({ services, body, viewer }) => invite(services, personOf(viewer), body.note),
	),
	api(
		{
			method: "DELETE",
			path: "/api/invitations/:id",
			may: "registry.manage",
			summary: "Take back an invitation that nobody has used",
		},
		async ({ services, params }) => {
			const gone = await takeBackInvitation(services, params.id);
			return gone.ok ? ok(undefined) : gone;
		},
	),
];
