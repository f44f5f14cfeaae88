import type { InTongues } from "#core/tongues.ts";
import { es, sw } from "./letter-more-words.ts";
import type { Standing } from "./rules.ts";

type News = { readonly subject: string; readonly news: string };

/** `{us}` is this chapter, `{name}` the other site. */
export type StandingWords = {
	readonly network: Readonly<Record<Standing, News>>;
	readonly chapter: Readonly<Record<Standing, News>>;
	readonly see: string;
	readonly readWord: string;
};

const en: StandingWords = {
	network: {
		asked: {
			subject: "{name} invites us",
			news: "{name} invites {us} to become a member. It waits for your answer.",
		},
		admitted: {
			subject: "{name} has taken us in",
			news: "{us} is a member of {name} now. What we share with the network reaches its other chapters, and theirs reaches us.",
		},
		paused: {
			subject: "{name} has paused us",
			news: "The coordinators of {name} have paused {us}. Until they let us go on, nothing new of ours reaches the other chapters through it, and nothing new of theirs reaches us.\n\nNothing is lost: what waits follows then. What you take back meanwhile is still asked for everywhere.",
		},
		resumed: {
			subject: "{name} lets us go on",
			news: "The coordinators of {name} let us go on. What was held back meanwhile follows by itself.",
		},
		declined: {
			subject: "{name} has said no",
			news: "{us} asked to join {name}, and its coordinators have said no.",
		},
		removed: {
			subject: "We are no longer a member of {name}",
			news: "The coordinators of {name} have ended our membership. What only the network let us see is gone from here, and what we had shared with it goes from there. Practices that you brought home stay.",
		},
	},
	chapter: {
		asked: {
			subject: "{name} would like to link with us",
			news: "{name} would like to link with {us}, and waits for your answer.",
		},
		admitted: {
			subject: "We are linked with {name}",
			news: "{name} has said yes: {us} and {name} are linked now.",
		},
		paused: {
			subject: "{name} has paused our link",
			news: "{name} has paused what flows between us. Nothing is lost: all of it follows when they let it flow again.",
		},
		resumed: { subject: "{name} lets our link go on", news: "What flows between {name} and us goes on." },
		declined: {
			subject: "{name} has said no",
			news: "{us} would have liked to link with {name}. They have said no.",
		},
		removed: {
			subject: "Our link with {name} has ended",
			news: "{name} has ended our link. What only that link let us see is gone from here. Practices that you brought home stay.",
		},
	},
	see: "See where it stands:",
	readWord: "Read their word on it, and see where it stands:",
};

const nl: StandingWords = {
	network: {
		asked: {
			subject: "{name} nodigt ons uit",
			news: "{name} nodigt {us} uit om lid te worden, en wacht op jullie antwoord.",
		},
		admitted: {
			subject: "{name} heeft ons opgenomen",
			news: "{us} is nu lid van {name}. Wat wij met het netwerk delen, komt bij de andere leergemeenschappen, en wat zij delen bij ons.",
		},
		paused: {
			subject: "{name} heeft ons stilgezet",
			news: "De coördinatoren van {name} hebben {us} stilgezet. Tot ze ons weer laten meedoen, komt er langs die weg niets nieuws van ons bij de andere leergemeenschappen, en niets nieuws van hen bij ons.\n\nEr gaat niets verloren: wat wacht, volgt dan. Wat jullie intussen terugnemen, wordt nog steeds overal teruggevraagd.",
		},
		resumed: {
			subject: "{name} laat ons weer meedoen",
			news: "De coördinatoren van {name} laten ons weer meedoen. Wat intussen werd vastgehouden, volgt vanzelf.",
		},
		declined: {
			subject: "{name} heeft nee gezegd",
			news: "{us} vroeg om bij {name} te komen, en de coördinatoren hebben nee gezegd.",
		},
		removed: {
			subject: "We zijn geen lid meer van {name}",
			news: "De coördinatoren van {name} hebben ons lidmaatschap beëindigd. Wat alleen het netwerk ons liet zien, is hier verdwenen, en wat wij ermee deelden, verdwijnt daar. Werkwijzen die jullie mee naar huis namen, blijven.",
		},
	},
	chapter: {
		asked: {
			subject: "{name} wil zich met ons verbinden",
			news: "{name} wil zich graag met {us} verbinden, en wacht op jullie antwoord.",
		},
		admitted: {
			subject: "We zijn verbonden met {name}",
			news: "{name} heeft ja gezegd: {us} en {name} zijn nu verbonden.",
		},
		paused: {
			subject: "{name} heeft onze verbinding stilgezet",
			news: "{name} heeft stilgezet wat tussen ons heen en weer gaat. Er gaat niets verloren: alles volgt zodra ze het weer laten stromen.",
		},
		resumed: {
			subject: "{name} laat onze verbinding doorgaan",
			news: "Wat tussen {name} en ons heen en weer gaat, gaat weer door.",
		},
		declined: {
			subject: "{name} heeft nee gezegd",
			news: "{us} had zich graag met {name} verbonden. Zij hebben nee gezegd.",
		},
		removed: {
			subject: "Onze verbinding met {name} is beëindigd",
			news: "{name} heeft onze verbinding beëindigd. Wat alleen die verbinding ons liet zien, is hier verdwenen. Werkwijzen die jullie mee naar huis namen, blijven.",
		},
	},
	see: "Kijk hoe het ervoor staat:",
	readWord: "Lees wat ze erover zeggen, en kijk hoe het ervoor staat:",
};

export const standingWords: InTongues<StandingWords> = { en, nl, es, sw };
