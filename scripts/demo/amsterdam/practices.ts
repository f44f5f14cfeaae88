import type { DemoPractice } from "../types/practice.ts";
import { arrearsSystemsMap } from "./practices/arrears-systems-map.ts";
import { briefHardopLezen } from "./practices/brief-hardop-lezen.ts";
import { consentDecisionsInTheCoop } from "./practices/consent-decisions-in-the-coop.ts";
import { crossOrganisationCoachingPairs } from "./practices/cross-organisation-coaching-pairs.ts";
import { dijkschouwMetStudenten } from "./practices/dijkschouw-met-studenten.ts";
import { dilemmaBijDeKoffieautomaat } from "./practices/dilemma-bij-de-koffieautomaat.ts";
import { eersteWeekAlleenKijken } from "./practices/eerste-week-alleen-kijken.ts";
import { energietafelBuurt } from "./practices/energietafel-buurt.ts";
import { errorOfTheWeek } from "./practices/error-of-the-week.ts";
import { escalationLunch } from "./practices/escalation-lunch.ts";
import { geenOplossingVoorDePauze } from "./practices/geen-oplossing-voor-de-pauze.ts";
import { heatNetworkGame } from "./practices/heat-network-game.ts";
import { intervisieInVijfStappen } from "./practices/intervisie-in-vijf-stappen.ts";
import { jongerenstoelInDeWijkraad } from "./practices/jongerenstoel-in-de-wijkraad.ts";
import { keukentafelgesprek } from "./practices/keukentafelgesprek.ts";
import { linkerkolomInHetTeam } from "./practices/linkerkolom-in-het-team.ts";
import { luisterrondeInDeWijkraad } from "./practices/luisterronde-in-de-wijkraad.ts";
import { neighboursWhoSpeakFirst } from "./practices/neighbours-who-speak-first.ts";
import { oogstgesprekMetDeBoer } from "./practices/oogstgesprek-met-de-boer.ts";
import { proefwoningWarmtepomp } from "./practices/proefwoning-warmtepomp.ts";
import { regenwandeling } from "./practices/regenwandeling.ts";
import { spraakberichtOverdracht } from "./practices/spraakbericht-overdracht.ts";
import { stageTerugkomuur } from "./practices/stage-terugkomuur.ts";
import { terugblikOpMarktdag } from "./practices/terugblik-op-marktdag.ts";
import { walkingWithTwoNeighbours } from "./practices/walking-with-two-neighbours.ts";

export const practices: DemoPractice[] = [
	intervisieInVijfStappen,
	keukentafelgesprek,
	energietafelBuurt,
	linkerkolomInHetTeam,
	terugblikOpMarktdag,
	luisterrondeInDeWijkraad,
	spraakberichtOverdracht,
	proefwoningWarmtepomp,
	regenwandeling,
	stageTerugkomuur,
	errorOfTheWeek,
	dilemmaBijDeKoffieautomaat,
	briefHardopLezen,
	escalationLunch,
	neighboursWhoSpeakFirst,
	oogstgesprekMetDeBoer,
	consentDecisionsInTheCoop,
	eersteWeekAlleenKijken,
	crossOrganisationCoachingPairs,
	dijkschouwMetStudenten,
	heatNetworkGame,
	arrearsSystemsMap,
	geenOplossingVoorDePauze,
	jongerenstoelInDeWijkraad,
	walkingWithTwoNeighbours,
];
