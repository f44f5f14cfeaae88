import * as z from "zod";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { practiceBodyLimit } from "../practices/contract.ts";
import { bringHome, reportAdoption } from "./actions.ts";
import {
	adoptionOut,
	adoptionSchema,
	adoptionStandingSchema,
	bringHomeBody,
	familyAnswer,
	relativeOut,
	reportForm,
} from "./contract.ts";
import { readFamily } from "./family-actions.ts";
import { readReportGrounds } from "./reading-actions.ts";
import { takeAdoptionBack } from "./take-back-actions.ts";
import { familyRows } from "./tree-rules.ts";

export const adoptionApi: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/adoptions",
			may: "network.act",
			summary: "Bring a practice of another chapter home",
			body: bringHomeBody,
			bodyLimit: practiceBodyLimit,
			answer: z.object({ id: z.string() }),
			status: 201,
		},
		({ body, viewer, services }) => bringHome(services, personOf(viewer), body),
	),
	api(
		{
			method: "PUT",
			path: "/api/practices/:id/adoption",
			may: "network.act",
			summary: "Report on a practice that was brought home",
			body: reportForm,
			answer: adoptionSchema,
		},
		async ({ params, body, viewer, services }) => {
			const told = await reportAdoption(services, personOf(viewer), params.id, body);
			return told.ok ? ok(adoptionOut(told.value)) : told;
		},
	),
	api(
		{
			method: "GET",
			path: "/api/practices/:id/adoption",
			may: "network.read",
			summary: "How a practice was brought home, what was told of it, and whether that was taken back",
			answer: adoptionStandingSchema,
		},
		async ({ params, viewer, services }) => {
			const grounds = await readReportGrounds(services, personOf(viewer), params.id);
			if (!grounds.ok) return grounds;
			return ok({ ...adoptionOut(grounds.value.adoption), told: grounds.value.told });
		},
	),
	api(
		{
			method: "DELETE",
			path: "/api/practices/:id/adoption",
			may: "network.act",
			summary: "Take back what was told of a practice that was brought home; the practice itself stays",
			answer: z.object({ id: z.string().meta({ description: "The adoption’s id, to ask who has it still." }) }),
		},
		({ params, viewer, services }) => takeAdoptionBack(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "GET",
			path: "/api/family",
			may: "network.read",
			summary: "Where a practice came from, where it went, and what became of it",
			query: z.object({ practice: z.string().max(1_000) }),
			answer: familyAnswer,
		},
		async ({ query, viewer, services }) => {
			const family = await readFamily(services, personOf(viewer), query.practice);
			if (!family.ok) return family;
			const { recordId, roots } = family.value;
			const relatives = familyRows(roots).map(({ node, depth }) => relativeOut(node, depth));
			return ok({ practice: recordId, relatives });
		},
	),
];
