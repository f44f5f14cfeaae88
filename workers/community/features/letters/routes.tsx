import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, form, page } from "../../routes.ts";
import { chosenIn, digestAnswer, digestOut, mailAnswer, mailBody, mailForm, mailOut, savedQuery } from "./contract.ts";
import { previewDigest } from "./digest-actions.ts";
import { DigestPage } from "./digest-views.tsx";
import { changeMailSetting, stopLetters, stoppable } from "./setting-actions.ts";
import { readMailSetting } from "./setting-store.ts";
import { MailSettingForm } from "./setting-views.tsx";
import { StopPage, StoppedPage } from "./stop-views.tsx";

type Asked = Parameters<CommunityRoute["run"]>[0];

const settingOf = ({ services, viewer, reader }: Asked) =>
	readMailSetting(services.db, personOf(viewer).id, reader.zone);
const isSteward = ({ viewer }: Asked): boolean => personOf(viewer).role === "steward";

const settingPage = async (at: Asked, typed: Typed & { saved?: boolean } = {}) => {
	const setting = await settingOf(at);
	return ok(
		<Frame at={at} title="What comes by mail, and when" current="/me">
			<MailSettingForm {...typed} saved={typed.saved === true} setting={setting} steward={isSteward(at)} />
		</Frame>,
	);
};

const gone = problem("not-found", "There is nothing at this address.");
const noStop = problem("not-found", "This address stops no letters of ours. Sign in, and choose what comes by mail.");

const settings: CommunityRoute[] = [
	page({ path: "/me/mail", may: "self.manage", summary: "What comes by mail, and when", query: savedQuery }, (input) =>
		settingPage(input, { saved: input.query.saved !== undefined }),
	),
	form(
		{
			path: "/me/mail",
			may: "self.manage",
			summary: "Say what comes by mail, and when",
			body: mailForm,
			again: (input, values, errors) => settingPage(input, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const { quietFrom, quietTo, timeZone, every, weekday, hour } = body;
			// Without quiet hours and a digest no clock matters.
			const zone = timeZone || (quietFrom || quietTo || every !== "never" ? "" : "UTC");
			const wish = {
				...{ quietFrom: quietFrom || null, quietTo: quietTo || null, timeZone: zone },
				...{ digest: { every, weekday, hour }, letters: chosenIn(body) },
			};
			return backTo(await changeMailSetting(services, personOf(viewer), wish), "/me/mail?saved");
		},
	),
	api(
		{
			method: "GET",
			path: "/api/me/mail",
			may: "self.manage",
			summary: "What comes by mail, and when",
			answer: mailAnswer,
		},
		async (input) => ok(mailOut(await settingOf(input), isSteward(input))),
	),
	api(
		{
			method: "PUT",
			path: "/api/me/mail",
			may: "self.manage",
			summary: "Say what comes by mail, and when",
			body: mailBody,
		},
		({ body, services, viewer }) => changeMailSetting(services, personOf(viewer), body),
	),
];

const digests: CommunityRoute[] = [
	page({ path: "/me/digest", may: "self.manage", summary: "What the digest would say now" }, async (input) => {
		const made = await previewDigest(input.services, personOf(input.viewer).id);
		if (!made) return gone;
		const { digest, wording, subject, nextAt } = made;
		return ok(
			<Frame at={input} title="Your digest" current="/me">
				<DigestPage {...{ digest, wording, subject, nextAt }} comes={nextAt !== null} />
			</Frame>,
		);
	}),
	api(
		{
			method: "GET",
			path: "/api/me/digest",
			may: "self.manage",
			summary: "What the digest would say now",
			answer: digestAnswer,
		},
		async ({ services, viewer }) => {
			const made = await previewDigest(services, personOf(viewer).id);
			return made ? ok(digestOut(made)) : gone;
		},
	),
];

/** The links in letters: they work for who isn't signed in, and change nothing until somebody says so (RFC 8058). */
const stopping: CommunityRoute[] = [
	page({ path: "/mail/stop/:secret", may: "site.visit", summary: "Stop a kind of letter" }, async (input) => {
		const stop = await stoppable(input.services, input.params.secret);
		if (!stop) return noStop;
		return ok(
			<Frame at={input} title="No more of these letters?" current="/me/mail">
				<StopPage kind={stop.kind} path={`/mail/stop/${input.params.secret}`} />
			</Frame>,
		);
	}),
	form(
		{ path: "/mail/stop/:secret", may: "site.visit", summary: "Stop a kind of letter with one click" },
		async (input) => {
			const stop = await stoppable(input.services, input.params.secret);
			if (!stop) return noStop;
			await stopLetters(input.services, stop);
			// Mail programs take a redirect for a failure, so the page is the answer itself.
			return ok(
				<Frame at={input} title="Stopped" current="/me/mail">
					<StoppedPage kind={stop.kind} />
				</Frame>,
			);
		},
	),
];

export const letterRoutes: CommunityRoute[] = [...settings, ...digests, ...stopping];
