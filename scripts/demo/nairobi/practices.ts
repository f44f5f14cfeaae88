import type { DemoPractice } from "../types/practice.ts";
import { airtimeForNearMisses } from "./practices/airtime-for-near-misses.ts";
import { barazaListeningRound } from "./practices/baraza-listening-round.ts";
import { clinicStockoutSystemsMap } from "./practices/clinic-stockout-systems-map.ts";
import { daftariLaMakosa } from "./practices/daftari-la-makosa.ts";
import { dryTapRehearsal } from "./practices/dry-tap-rehearsal.ts";
import { emptyChairForTheStudent } from "./practices/empty-chair-for-the-student.ts";
import { examDebriefWithoutRanking } from "./practices/exam-debrief-without-ranking.ts";
import { expiryShelfSwap } from "./practices/expiry-shelf-swap.ts";
import { finesBecomeQuestions } from "./practices/fines-become-questions.ts";
import { fridayLeakMap } from "./practices/friday-leak-map.ts";
import { handoverHuddleMaternityWard } from "./practices/handover-huddle-maternity-ward.ts";
import { kikaoChaVijanaNaPolisi } from "./practices/kikao-cha-vijana-na-polisi.ts";
import { kioskVendorsAtTheTariffTable } from "./practices/kiosk-vendors-at-the-tariff-table.ts";
import { lettersToTheNextPrefect } from "./practices/letters-to-the-next-prefect.ts";
import { marketDayAfterActionReview } from "./practices/market-day-after-action-review.ts";
import { mazungumzoYaMeza } from "./practices/mazungumzo-ya-meza.ts";
import { mgeniWaKwanza } from "./practices/mgeni-wa-kwanza.ts";
import { mkulimaKwaMkulima } from "./practices/mkulima-kwa-mkulima.ts";
import { mzeeNaKijanaStejini } from "./practices/mzee-na-kijana-stejini.ts";
import { peerAssistInSheng } from "./practices/peer-assist-in-sheng.ts";
import { phonesInTheBasket } from "./practices/phones-in-the-basket.ts";
import { salamuKablaYaSafari } from "./practices/salamu-kabla-ya-safari.ts";
import { sandukuLaMaoni } from "./practices/sanduku-la-maoni.ts";
import { twoQuestionSupervision } from "./practices/two-question-supervision.ts";
import { walkingThePipe } from "./practices/walking-the-pipe.ts";

export const practices: DemoPractice[] = [
	barazaListeningRound,
	marketDayAfterActionReview,
	clinicStockoutSystemsMap,
	handoverHuddleMaternityWard,
	mazungumzoYaMeza,
	salamuKablaYaSafari,
	daftariLaMakosa,
	mkulimaKwaMkulima,
	sandukuLaMaoni,
	kikaoChaVijanaNaPolisi,
	mgeniWaKwanza,
	mzeeNaKijanaStejini,
	fridayLeakMap,
	twoQuestionSupervision,
	finesBecomeQuestions,
	expiryShelfSwap,
	walkingThePipe,
	peerAssistInSheng,
	airtimeForNearMisses,
	phonesInTheBasket,
	examDebriefWithoutRanking,
	emptyChairForTheStudent,
	lettersToTheNextPrefect,
	kioskVendorsAtTheTariffTable,
	dryTapRehearsal,
];
