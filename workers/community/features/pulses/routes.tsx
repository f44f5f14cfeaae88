import * as z from "zod";
import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type FormErrors, type Typed, typed } from "#web/form-values.ts";
import { firstPage, listPage, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerPulse, openPulse, opensNow, setPace, setPulseWays } from "./actions.ts";
import { pulseApi } from "./api.ts";
import { readCircle, readWays } from "./circle-store.ts";
import { closePulse } from "./closing-actions.ts";
import { listOf } from "./common-views.tsx";
import { answerForm, listFilter, newForm, newQuery, paceForm, waysForm } from "./contract.ts";
import { NewPulseForm } from "./form-views.tsx";
import { PulseList } from "./list-views.tsx";
import { answerMissing, mayClose, noPulse, opens } from "./rules.ts";
import { seenBy } from "./seen-actions.ts";
import { pulseCursor, readPulsePage, readPulsesPage } from "./store.ts";
import { PulsePage } from "./views.tsx";
import { PulseWaysPage } from "./ways-views.tsx";

const current = "/pulses";

/** `here`: the address of this part of the list. */
const listOfPulses = async (
	at: At,
	groupId: string | null,
	{ place, here }: { place: ListPlace; here: string },
	typedIn: Typed = {},
) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readPulsesPage(services.db, who.id, groupId, place);
	if (!found) return noPulse;
	const { items, next } = listPage(found.pulses, place.limit, pulseCursor);
	const writes = permits(viewer, "trust.write");
	return ok(
		<Frame at={at} title="Trust" current={current}>
			<PulseList
				{...typedIn}
				groupId={groupId}
				circle={found.circle}
				pulses={await seenBy(services, who, items)}
				answers={writes}
				opens={writes && opens(who, found.circle)}
				now={services.clock()}
				next={nextHref(here, next)}
				first={place.after ? listOf(groupId) : undefined}
			/>
		</Frame>,
	);
};

const newPage = async (at: At, groupId: string | null, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readCircle(services.db, who.id, groupId, services.clock());
	if (!found || !opens(who, found.circle)) return noPulse;
	const may = opensNow(who, found, services.clock());
	return ok(
		<Frame at={at} title="Open a trust pulse" current={current}>
			<NewPulseForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("pulse", services)}
				groupId={groupId}
				name={found.circle.name}
				questions={found.ways.questions}
				notNow={may.ok ? undefined : may.error.message}
			/>
		</Frame>,
	);
};

/** Where an answer is missing, each that is missing is marked. */
const atEach = (questions: readonly string[], { values = {}, errors }: Typed): FormErrors | undefined => {
	const names = questions.map((_, i) => `answer${i + 1}`);
	if (!errors || !names.some((name) => errors[name] === answerMissing)) return errors;
	const missing = names.filter((name) => typed(values, name) === "");
	return { ...errors, ...Object.fromEntries(missing.map((name) => [name, answerMissing])) };
};

const onePage = async (at: At, id: string, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readPulsePage(services.db, who.id, id);
	const [pulse] = found ? await seenBy(services, who, [found.pulse]) : [];
	if (!found || !pulse) return noPulse;
	const now = services.clock();
	const answers = permits(viewer, "trust.write");
	return ok(
		<Frame at={at} title={pulse.state === "open" ? "One minute for trust" : "What the pulse showed"} current={current}>
			<PulsePage
				values={typedIn.values}
				errors={atEach(pulse.questions, typedIn)}
				pulse={pulse}
				talk={found.talk}
				answers={answers}
				mayClose={answers && mayClose(who, pulse)}
				mayTalk={permits(viewer, "talk.write")}
				over={pulse.closesAt <= now}
			/>
		</Frame>,
	);
};

const waysPage = async (at: At, typedIn: Typed & { saved?: boolean } = {}) =>
	ok(
		<Frame at={at} title="The trust pulse" current="/steward">
			<PulseWaysPage {...typedIn} saved={typedIn.saved === true} ways={await readWays(at.services.db)} />
		</Frame>,
	);

const asking: CommunityRoute[] = [
	page({ path: "/pulses", may: "trust.read", summary: "Trust pulses", query: listFilter }, (input) =>
		listOfPulses(input, input.query.group ?? null, { place: input.query, here: input.c.req.url }),
	),
	form(
		{
			path: "/groups/:id/pulse",
			may: "trust.write",
			summary: "Set how often a group's trust pulse opens by itself",
			body: paceForm,
			again: (input, values, errors) =>
				listOfPulses(input, input.params.id, { place: firstPage, here: listOf(input.params.id) }, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await setPace(services, personOf(viewer), params.id, body), listOf(params.id)),
	),
	page({ path: "/pulses/new", may: "trust.write", summary: "Open a trust pulse", query: newQuery }, (input) =>
		newPage(input, input.query.group ?? null),
	),
	form(
		{
			path: "/pulses/new",
			may: "trust.write",
			summary: "Open a trust pulse",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "group") || null, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const opened = await openPulse(services, personOf(viewer), body);
			return opened.ok ? ok(redirect(`/pulses/${opened.value.id}`)) : opened;
		},
	),
	page({ path: "/pulses/:id", may: "trust.read", summary: "A trust pulse" }, (input) =>
		onePage(input, input.params.id),
	),
	form(
		{
			path: "/pulses/:id/answer",
			may: "trust.write",
			summary: "Answer a trust pulse, without a name",
			body: answerForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ body, services, viewer, params }) =>
			backTo(await answerPulse(services, personOf(viewer), params.id, body), `/pulses/${params.id}`),
	),
	form(
		{ path: "/pulses/:id/close", may: "trust.write", summary: "Close a trust pulse before its day" },
		async ({ services, viewer, params }) =>
			backTo(await closePulse(services, personOf(viewer), params.id), `/pulses/${params.id}`),
	),
];

const ways: CommunityRoute[] = [
	page(
		{
			path: "/steward/chapter/pulse",
			may: "chapter.manage",
			summary: "What trust pulses ask, and how often",
			query: z.object({ saved: z.string().optional() }),
		},
		(input) => waysPage(input, { saved: input.query.saved !== undefined }),
	),
	form(
		{
			path: "/steward/chapter/pulse",
			may: "chapter.manage",
			summary: "Set what trust pulses ask, and how often",
			body: waysForm,
			again: (input, values, errors) => waysPage(input, { values, errors }),
		},
		async ({ services, body }) => backTo(await setPulseWays(services, body), "/steward/chapter/pulse?saved"),
	),
];

export const pulseRoutes: CommunityRoute[] = [...asking, ...ways, ...pulseApi];
