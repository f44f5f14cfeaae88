import { ok } from "#core/result.ts";
import { api } from "../../routes.ts";
import { lineAnswer } from "../records/contract.ts";
import { readingOf } from "../records/read.ts";
import { homeAnswer } from "./contract.ts";
import { homeOfCoordinators } from "./read.ts";

export const homeApi = [
	api(
		{
			method: "GET",
			path: "/api/home",
			may: "registry.read",
			summary: "What waits for somebody, how fresh the chapters' news is, and what travels",
			answer: homeAnswer,
		},
		async (input) => {
			const home = await homeOfCoordinators(input.services.db, readingOf(input));
			return ok({
				asking: [...home.asking],
				members: [...home.members],
				travellers: home.travellers.map((one) => ({ ...one, stops: [...one.stops] })),
				people: home.people.map(lineAnswer),
				questions: home.questions.map(lineAnswer),
				summaries: home.summaries.map(lineAnswer),
			});
		},
	),
];
