import type { DemoChapter } from "../types/chapter.ts";
import { afterwards } from "./afterwards.ts";
import { assists } from "./assists.ts";
import { brought } from "./brought.ts";
import { charter } from "./charter.ts";
import { conversations } from "./conversations.ts";
import { commitments, reflections } from "./cycle.ts";
import { forming } from "./forming.ts";
import { groups } from "./groups.ts";
import { held } from "./held.ts";
import { mail } from "./mail.ts";
import { series } from "./meetings.ts";
import { people } from "./people.ts";
import { practices } from "./practices.ts";
import { questions } from "./questions.ts";
import { retellings, stories } from "./stories.ts";
import { proposals, studies } from "./studies.ts";
import { summaries } from "./summaries.ts";
import { thanks } from "./thanks.ts";
import { topics } from "./topics.ts";
import { trust } from "./trust.ts";
import { value } from "./value.ts";
import { voice } from "./voice.ts";

export const amsterdam: DemoChapter = {
	key: "amsterdam",
	name: "Leergemeenschap Amsterdam",
	place: "Amsterdam, Nederland",
	coordinates: [52.3676, 4.9041],
	languages: ["nl", "en"],
	lifeStage: "launched",
	founded: "2025-01-14",
	tagline:
		"Mensen uit zorg, wonen, water, energie, school en voedsel die in dezelfde straten werken en van elkaar willen leren, ook van wat mislukt.",
	about: `Wij komen beroepshalve bij dezelfde mensen aan de deur: de wijkverpleegkundige, de wijkbeheerder, de energiecoach, de schuldhulpverlener. In januari 2025 ontdekten drie van ons dat ze al vier jaar dezelfde gezinnen kenden en elkaar niet. Sindsdien zitten we elke maand een avond aan tafel, en proberen we daartussen iets uit in ons eigen werk.

**Waar het over gaat.** Hoe leren organisaties die van elkaar afhankelijk zijn, maar geen gezamenlijke baas hebben? In een stad die van het gas af moet, ouder wordt en natter, is dat geen bijzaak.

**Hoe we werken.** Elke avond drie delen: terugkijken op wat je je voorgenomen had, samen iets leren, en afspreken wat je gaat proberen. Wat we opschrijven mag half zijn. Een op de vijf dingen die hier staan is niet gelukt.

*Half of our meetings switch to English at some point. You are welcome in either language.*`,
	howToJoin: `Kom een avond mee-eten: elke tweede dinsdag van de maand, zes uur, in het buurthuis. Bel of mail eerst Marijke of Rachid, dan weten we hoeveel soep. Na drie avonden vragen we je of je lid wilt worden, en wat je zelf gaat proberen. Meekijken mag ook langer. Het kost niets, behalve dat je iets vertelt wat niet goed ging.

*In English: come and eat with us on a second Tuesday. After three evenings we ask what you would like to try.*`,
	aims: [
		"Gesprekken voeren waarin bewoners, cliënten en studenten de agenda mee bepalen",
		"Leren van wat misging zonder dat het iemand zijn goede naam kost",
		"De overgang van het gas zo doen dat niemand in de kou blijft staan",
		"Regels en brieven verbeteren op de plek waar ze aan een voordeur vastlopen",
		"Uitwisselen met andere chapters en terugvertellen wat wij met hun praktijken deden",
	],
	people,
	groups,
	practices,
	summaries,
	reflections,
	retellings,
	stories,
	commitments,
	topics,
	conversations,
	brought,
	assists,
	proposals,
	studies,
	series,
	held,
	afterwards,
	forming,
	charter,
	questions,
	thanks,
	mail,
	trust,
	voice,
	value,
};
