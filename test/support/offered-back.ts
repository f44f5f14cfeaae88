import { bringHome } from "#community/features/adoptions/actions.ts";
import { offerBack } from "#community/features/offers/actions.ts";
import { createPractice } from "#community/features/practices/actions.ts";
import { changeAudience } from "#community/features/practices/audience-actions.ts";
import { newId } from "#core/id.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { chaptersInProcess, type InProcess } from "./linked-chapters.ts";

const texts = {
	situation: "Market day ends.",
	tension: "",
	whatWeDo: "Four questions, standing.",
	whyItWorks: "",
	whatHappened: "",
	watchFor: "",
};

/** The practice as its author wrote it. */
export const afterTheMarket = {
	title: "After the market",
	status: "worked" as const,
	language: "en",
	tags: [],
	texts,
	involved: [],
};

/** Boston has brought a practice home from Nairobi, changed it, and offers the change back. */
export const offeredBack = async () => {
	const network = await chaptersInProcess("nairobi", "boston");
	const [nairobi, boston] = network.sites as [InProcess, InProcess];
	await network.link(nairobi, boston);
	const author = await nairobi.member("Wanjiru Kamau");
	const adopter = await boston.member("Rosa Medina");
	const source = newId("practice", nairobi.services);
	await createPractice(nairobi.services, author, { ...afterTheMarket, id: source, groupId: null, share: true });
	await changeAudience(nairobi.services, author, source, { scope: "network", groupId: null, sites: [] });
	await network.pass();
	const home = newId("practice", boston.services);
	const adopted = await bringHome(boston.services, adopter, {
		...afterTheMarket,
		id: home,
		sourceId: recordIdOf(nairobi.services.site, source),
		sourceVersion: 1,
		title: "After the shift",
		texts: { ...texts, whatWeDo: "Four questions, sitting, with tea." },
		context: "The depot",
		changed: "Tea",
	});
	if (!adopted.ok) throw new Error(adopted.error.message);
	await offerBack(boston.services, adopter, home, "Nobody listened standing.");
	await network.pass(2);
	return { network, nairobi, boston, author, adopter, source, home };
};
