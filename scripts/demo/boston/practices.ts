import type { DemoPractice } from "../types/practice.ts";
import { askTheFloorFirst } from "./practices/ask-the-floor-first.ts";
import { assumptionWallForTheNewLine } from "./practices/assumption-wall-for-the-new-line.ts";
import { budgetCausalLoopNight } from "./practices/budget-causal-loop-night.ts";
import { dispatchersRideAlong } from "./practices/dispatchers-ride-along.ts";
import { elNinoNoInterpreta } from "./practices/el-nino-no-interpreta.ts";
import { firstNinetyDaysBuddy } from "./practices/first-ninety-days-buddy.ts";
import { fiveStepPeerConsultation } from "./practices/five-step-peer-consultation.ts";
import { gembaQuestionCards } from "./practices/gemba-question-cards.ts";
import { laFamiliaHablaPrimero } from "./practices/la-familia-habla-primero.ts";
import { ladderOnTheTable } from "./practices/ladder-on-the-table.ts";
import { leftHandColumnClinic } from "./practices/left-hand-column-clinic.ts";
import { listeningRoundInTheSchoolBoard } from "./practices/listening-round-in-the-school-board.ts";
import { loanDenialRehearsal } from "./practices/loan-denial-rehearsal.ts";
import { mapaDeAusencias } from "./practices/mapa-de-ausencias.ts";
import { nearMissLetter } from "./practices/near-miss-letter.ts";
import { noMeetingWednesday } from "./practices/no-meeting-wednesday.ts";
import { oneQuestionBeforeRounds } from "./practices/one-question-before-rounds.ts";
import { readingAComplaintAloud } from "./practices/reading-a-complaint-aloud.ts";
import { redAmberGreenCheckIn } from "./practices/red-amber-green-check-in.ts";
import { repasoDeVisitasDomiciliarias } from "./practices/repaso-de-visitas-domiciliarias.ts";
import { scrapBinAfterActionReview } from "./practices/scrap-bin-after-action-review.ts";
import { shiftHandoverLearningHuddle } from "./practices/shift-handover-learning-huddle.ts";
import { studentSeatAtTheGradeTeam } from "./practices/student-seat-at-the-grade-team.ts";
import { tutoriaEntreAlumnos } from "./practices/tutoria-entre-alumnos.ts";
import { wallOfUnansweredQuestions } from "./practices/wall-of-unanswered-questions.ts";

export const practices: DemoPractice[] = [
	ladderOnTheTable,
	shiftHandoverLearningHuddle,
	leftHandColumnClinic,
	listeningRoundInTheSchoolBoard,
	fiveStepPeerConsultation,
	scrapBinAfterActionReview,
	laFamiliaHablaPrimero,
	readingAComplaintAloud,
	gembaQuestionCards,
	wallOfUnansweredQuestions,
	budgetCausalLoopNight,
	elNinoNoInterpreta,
	oneQuestionBeforeRounds,
	repasoDeVisitasDomiciliarias,
	loanDenialRehearsal,
	tutoriaEntreAlumnos,
	nearMissLetter,
	studentSeatAtTheGradeTeam,
	firstNinetyDaysBuddy,
	redAmberGreenCheckIn,
	noMeetingWednesday,
	dispatchersRideAlong,
	assumptionWallForTheNewLine,
	askTheFloorFirst,
	mapaDeAusencias,
];
