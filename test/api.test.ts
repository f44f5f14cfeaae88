import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import {
	type ApiDocument,
	alternatives,
	apiSites,
	type Operation,
	operationsOf,
	propertiesIn,
	resolved,
	type Site,
} from "#test/support/api-documents.ts";

/** What holds for the whole API of both Workers, read from what `/openapi.json` says. */
let sites: Site[];
beforeAll(async () => {
	sites = await apiSites();
});

const everyDocument = (wrongIn: (document: ApiDocument, site: Site) => readonly string[]) =>
	expect(sites.flatMap((site) => wrongIn(site.document, site).map((what) => `${site.name}: ${what}`))).toEqual([]);

/** What a call answers when it goes well; undefined where it says nothing. */
const answerOf = (document: ApiDocument, operation: Operation) => {
	const [, good] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
	const schema = good?.content?.["application/json"]?.schema;
	return schema && resolved(document, schema);
};

describe("the API document", () => {
	it("is valid OpenAPI 3.1", async () => {
		for (const { document } of sites)
			expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
	});

	it("names each call once, and each of its path's parameters", () => {
		everyDocument((document) => {
			const all = operationsOf(document);
			const ids = all.map(({ operation }) => operation.operationId);
			const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
			const undeclared = all.filter(({ path, operation }) => {
				const inPath = operation.parameters.filter((one) => one.in === "path" && one.required);
				return inPath.map(({ name }) => `{${name}}`).join() !== (path.match(/\{\w+\}/g) ?? []).join();
			});
			return [...twice, ...undeclared.map(({ name }) => name)];
		});
	});

	it("points only to what it defines, and asks only for keys that it describes", () => {
		everyDocument((document) => {
			const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1] ?? "");
			const dangling = pointers.filter(
				(pointer) =>
					pointer.split("/").reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document) ===
					undefined,
			);
			const keys = [
				...document.security,
				...operationsOf(document).flatMap(({ operation }) => operation.security ?? []),
			];
			const unknown = keys
				.flatMap((key) => Object.keys(key))
				.filter((key) => !(key in document.components.securitySchemes));
			return [...dangling, ...unknown];
		});
	});

	it("gives every call the one shape of refusals", () => {
		everyDocument((document) =>
			operationsOf(document)
				.filter(({ operation }) => operation.responses["4XX"]?.$ref !== "#/components/responses/Problem")
				.map(({ name }) => name),
		);
	});
});

/** Names that are not ours to choose, and one that names a call of the API itself. */
const namedElsewhere: readonly string[] = ["rawId", "requestId"];
const namesAnId = (name: string) => /[a-z]Ids?$/.test(name) && !namedElsewhere.includes(name);

describe("every name", () => {
	it("says what it points to, `group`, and not that an id stands there", () => {
		everyDocument((document) => [
			...propertiesIn(document)
				.filter(({ name }) => namesAnId(name))
				.map(({ at }) => at),
			...operationsOf(document).flatMap(({ name, operation }) =>
				operation.parameters.filter((one) => namesAnId(one.name)).map((one) => `${name} ${one.name}`),
			),
		]);
	});

	it("says so in forms, too", () => {
		const wrong = sites.flatMap(({ routes }) =>
			routes
				.filter(({ area, body }) => area === "page" && body)
				.flatMap(({ path, body }) =>
					propertiesIn(body && z.toJSONSchema(body, { io: "input", unrepresentable: "any" }))
						.filter(({ name }) => namesAnId(name))
						.map(({ name }) => `${path} ${name}`),
				),
		);
		expect(wrong).toEqual([]);
	});
});

/** Names of moments: what ends in At or On, and the words for a beginning or an end. */
const ofTime = /(^at|At|On|[Ee]xpires|[Uu]ntil|[Ss]ince|[Ss]een|[Ff]rom|^to|To|[Dd]ate|[Ww]hen)$/;

describe("every moment", () => {
	it("goes over the wire as ISO 8601, never as a number", () => {
		everyDocument((document) =>
			propertiesIn(document)
				.filter(({ name }) => ofTime.test(name))
				.filter(({ schema }) =>
					alternatives(document, schema).some(({ type }) => type === "integer" || type === "number"),
				)
				.map(({ at }) => at),
		);
	});

	it("whose name ends in At is declared a date-time", () => {
		everyDocument((document) =>
			propertiesIn(document)
				.filter(({ name }) => /^at$|At$/.test(name))
				.filter(({ schema }) =>
					alternatives(document, schema).some(({ type, format }) => type !== "null" && format !== "date-time"),
				)
				.map(({ at }) => at),
		);
	});
});

/** Lists that come whole, and why. */
const whole: Readonly<Record<string, string>> = {
	"GET /api/path questions": "the path's own, which the product brings along",
	"GET /api/path steps": "as above",
	"GET /api/charter/compare parts": "a charter has four",
	"GET /api/decisions/{id}/voices items":
		"what each in one circle says of one version, which is taken or not by all of them",
	"GET /api/decisions/{id}/compare pieces": "what differs in one text",
	"GET /api/consultations/{id} dissent": "an answer is never read without those who see it otherwise",
	"GET /api/home waiting": "the first page is for a glance, as are its other lists",
	"GET /api/home promised": "as above",
	"GET /api/home practices": "as above",
	"GET /api/home trials": "as above",
	"GET /api/home told": "as above",
	"GET /api/home elsewhere": "as above",
	"GET /api/home touching": "as above",
	"GET /api/home latest": "as above",
	"GET /api/home assists": "as above",
	"GET /api/home conversations": "as above",
	"GET /api/home thanks": "as above",
	"GET /api/home asking": "as above",
	"GET /api/home members": "as above",
	"GET /api/home travellers": "as above",
	"GET /api/home people": "as above",
	"GET /api/home questions": "as above",
	"GET /api/home summaries": "as above",
	"GET /api/me/mail letters": "the kinds of letters that there are",
	"GET /api/me arrival": "the answers to two questions",
	"GET /api/people/{id} arrival": "as above",
	"GET /api/me/objectives offers": "what one could join now: a few, found among one’s own objectives",
	"GET /api/objectives/{id} wanted": "who wants one thing, the first of them; a page shows them together",
	"GET /api/objectives/{id} helpers": "a few who may know about it",
	"GET /api/objectives/{id} offers": "what one could join now: a few, found among one’s own objectives",
	"GET /api/charter aims": "the aims that the charter’s page names; all of them are a list of their own",
	"GET /api/trials/{id} cameFrom": "what one trial came from; five at most",
	"GET /api/aims/{id} groups": "the groups that take up one aim",
	"GET /api/groups/{id}/work aims": "the aims that one group takes up",
	"GET /api/deidentifications/{id} marked": "the marks in one text, which is judged whole",
	"GET /api/deidentifications/{id} reads": "the parts of one text, as they will read",
	"GET /api/known items": "what is known already, beside a form; a few",
	"GET /api/questions/{id} answers": "the answers to one question are read together; its first hundred",
	"GET /api/questions/{id}/helpers items": "a few who may know about it",
	"GET /api/value/stories/{id} tellsOf": "what one story tells of; a form takes eight",
	"GET /api/value/stories/{id} ledTo": "what came of one story; sixty at most",
	"GET /api/value/stories/{id} speaksTo": "the indicators that one story speaks to; twelve at most",
	"GET /api/value/map nodes": "what belongs to the stories of one page, which is drawn whole",
	"GET /api/value/map breaks": "as above",
	"GET /api/studies/{id} ties": "what one study looks at; forty at most",
	"GET /api/practices/{id} people": "those named in one practice; a form takes a few",
	"GET /api/practices/{id}/versions/{version} people": "as above",
	"GET /api/practices/{id}/compare fields": "the six texts of a practice, and their differences",
	"GET /api/family relatives": "a family is drawn whole; its nearest 300",
	"GET /api/network/record versions": "the latest hundred versions of one record; any is asked for by its number",
	"GET /api/record versions": "as above, their numbers alone",
	"GET /api/record tried": "the latest two hundred trials of one practice, part of what is said of it",
	"GET /api/site-keys items": "no more than the site's actor document publishes",
	"GET /api/closing items": "a plan is read whole; what nobody decided about isn't in it",
	"GET /api/closing/peers items": "the sites that one is linked with, which are seen whole when a chapter ends",
	"GET /api/meetings/{id} agenda": "an agenda is read whole, and has an end: an evening holds no more",
	"GET /api/meetings/{id}/room agenda": "the same agenda, as the room goes through it",
	"GET /api/meetings/{id}/room here": "who is in one room; its first 200",
	"GET /api/meetings/{id}/minutes came": "minutes are read whole, and tell of one meeting",
	"GET /api/meetings/{id}/minutes notes": "minutes are read whole, and tell of one meeting",
	"GET /api/meetings/{id}/minutes lookedBack": "minutes are read whole, and tell of one meeting",
	"GET /api/meetings/{id}/minutes learned": "minutes are read whole, and tell of one meeting",
	"GET /api/meetings/{id}/minutes made": "minutes are read whole, and tell of one meeting",
	"GET /api/meetings/{id}/minutes raised": "minutes are read whole, and tell of one meeting",
	"GET /api/releases/{id} asked": "whose words one text holds; sixty at most",
	"GET /api/groups/{id}/departure people": "everybody in one group, who goes and who stays; the first three hundred",
	"GET /api/meetings/{id}/turns turns": "one meeting has a few turns",
	"GET /api/meetings/{id}/turns mayBe": "a few names for each of three turns",
	"GET /api/me/minutes groups": "a person's groups, a hundred at most, are chosen among at once",
	"GET /api/meetings/{id} attending": "who comes to one meeting; the first five hundred, by name",
	"GET /api/summaries/{id}/outgoing recipients": "who would receive it is seen whole before it is sent",
	"GET /api/summaries/{id}/outgoing warnings": "as above",
	"GET /api/pulses/{id} questions": "what one pulse asks; five at most",
	"GET /api/imports/{id} items":
		"what one file holds, which doesn't change: fifty at a time, and `next` says where it goes on",
	"GET /api/imports/{id} unread": "what can't be read of one file, which is mended line by line",
	"GET /api/imports/{id} brought": "what came of one file, a thousand at most",
	"GET /api/imports/{id} left": "as above",
	"GET /api/prompts items": "a handful of questions that the product brings along",
};

describe("every list", () => {
	it("is paged by cursor, except where there is a reason to see it whole", () => {
		const used = new Set<string>();
		everyDocument((document) =>
			operationsOf(document)
				.filter(({ name }) => name.startsWith("GET "))
				.flatMap(({ name, operation }) => {
					const answer = answerOf(document, operation);
					const properties = (answer?.properties ?? {}) as ApiDocument["components"]["schemas"];
					const unpaged = Object.entries(properties).flatMap(([property, schema]) => {
						const [list] = alternatives(document, schema).filter(({ type }) => type === "array");
						// Words about one thing (its tags, its languages) are as few as its contract lets in.
						if (!list || (list.items as { type?: string }).type === "string") return [];
						const exception = `${name} ${property}`;
						if (exception in whole) {
							used.add(exception);
							return [];
						}
						const asked = operation.parameters.filter((one) => one.in === "query").map((one) => one.name);
						const paged = "next" in properties && asked.includes("after") && asked.includes("limit");
						return paged ? [] : [exception];
					});
					return answer?.type === "array" ? [name, ...unpaged] : unpaged;
				}),
		);
		expect(Object.keys(whole).filter((exception) => !used.has(exception))).toEqual([]);
	});
});
