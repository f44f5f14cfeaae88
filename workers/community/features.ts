import type { Feature } from "#web/feature.ts";
import { publicRoutes } from "./features/chapter/public-routes.tsx";
import { homeRoutes } from "./features/home/routes.tsx";
import { practiceRoutes } from "./features/practices/routes.tsx";
import { passkeyRoutes } from "./features/sign-in/passkeys-api.ts";
import { networkFeatures } from "./features-network.ts";
import type { CommunityRoute } from "./routes.ts";

/** Every address that people and programs can ask for, by feature. The exchange's own are served by `serveExchange`. */
export const features: readonly Feature<CommunityRoute>[] = [
	// What most visits are for is there from the start; everything else comes with the first request for it, in one step.
	{ at: ["/", "/steward", "/api/home"], load: async () => homeRoutes },
	{ at: ["/practices"], load: async () => practiceRoutes },
	{ at: ["/shared"], load: async () => publicRoutes },
	{ at: ["/api/me/passkeys", "/api/sign-in/passkey"], load: async () => passkeyRoutes },

	{ at: ["/setup"], load: async () => (await import("./features/setup/routes.tsx")).setupRoutes },
	{
		at: ["/steward/archive", "/setup/archive", "/me/everything", "/api/archive", "/api/me/everything"],
		load: async () => (await import("./features/archive/routes.tsx")).archiveRoutes,
	},
	{
		at: [
			"/sign-in",
			"/sign-out",
			"/me/sessions",
			"/me/passkeys",
			"/me/tokens",
			"/dev",
			"/steward/failed",
			"/api/sign-in",
			"/api/dev",
			"/api/preview",
			"/api/me/sessions",
			"/api/me/tokens",
			"/api/failed-work",
		],
		load: async () => (await import("./features/sign-in/routes.tsx")).signInRoutes,
	},
	{
		at: ["/bring", "/api/imports"],
		load: async () => (await import("./features/imports/routes.tsx")).importRoutes,
	},
	{ at: ["/me", "/api/me"], load: async () => (await import("./features/account/routes.tsx")).accountRoutes },
	{
		at: ["/me/arrival", "/api/me/arrival"],
		load: async () => (await import("./features/people/arrival-routes.tsx")).arrivalRoutes,
	},
	{
		at: ["/me/motivation", "/api/me/motivation", "/steward/chapter/ways", "/api/chapter/ways"],
		load: async () => (await import("./features/motivation/routes.tsx")).motivationRoutes,
	},
	{
		at: [
			"/pulses",
			"/steward/chapter/pulse",
			"/groups/:id/pulse",
			"/api/pulses",
			"/api/chapter/pulse",
			"/api/groups/:id/pulse",
		],
		load: async () => (await import("./features/pulses/routes.tsx")).pulseRoutes,
	},
	{
		at: ["/me/prompts", "/api/prompts", "/api/me/prompts"],
		load: async () => (await import("./features/prompts/routes.tsx")).promptRoutes,
	},
	{
		at: ["/participation", "/me/participation", "/api/participation", "/api/me/participation"],
		load: async () => (await import("./features/participation/routes.tsx")).participationRoutes,
	},
	{
		at: ["/me/consent", "/api/me/consent"],
		load: async () => (await import("./features/consents/routes.tsx")).consentRoutes,
	},
	{
		at: ["/steward/invitations", "/invitations", "/api/invitations"],
		load: async () => (await import("./features/member-invitations/routes.tsx")).memberInvitationsRoutes,
	},
	{
		at: ["/join", "/steward/join-requests", "/api/join-requests"],
		load: async () => (await import("./features/join-requests/routes.tsx")).joinRequestsRoutes,
	},
	{
		at: [
			"/reports",
			"/moderation",
			"/steward/moderation",
			"/me/moderation",
			"/api/reports",
			"/api/moderation",
			"/api/me/moderation",
			"/api/people/:id/suspension",
			"/api/people/:id/restoration",
		],
		load: async () => (await import("./features/moderation/routes.tsx")).moderationRoutes,
	},
	{ at: ["/people", "/api/people"], load: async () => (await import("./features/people/routes.tsx")).peopleRoutes },
	{
		at: ["/releases", "/api/releases"],
		load: async () => (await import("./features/releases/routes.tsx")).releaseRoutes,
	},
	{
		at: ["/relationships", "/api/relationships"],
		load: async () => (await import("./features/relationships/routes.tsx")).relationshipRoutes,
	},
	{
		at: ["/objectives", "/api/objectives", "/api/me/objectives"],
		load: async () => (await import("./features/objectives/routes.tsx")).objectiveRoutes,
	},
	{ at: ["/path", "/api/path"], load: async () => (await import("./features/path/routes.tsx")).pathRoutes },
	{
		at: ["/charter", "/api/charter"],
		load: async () => (await import("./features/charter/routes.tsx")).charterRoutes,
	},
	{
		at: ["/decisions", "/api/decisions"],
		load: async () => (await import("./features/decisions/routes.tsx")).decisionRoutes,
	},
	{
		at: ["/consultations", "/api/consultations"],
		load: async () => (await import("./features/consultations/routes.tsx")).consultationRoutes,
	},
	{ at: ["/aims", "/api/aims"], load: async () => (await import("./features/aims/routes.tsx")).aimRoutes },
	{
		at: ["/progress", "/api/progress"],
		load: async () => (await import("./features/groups/work-routes.tsx")).progressRoutes,
	},
	{
		at: ["/groups/:id/departure", "/api/groups/:id/departure"],
		load: async () => (await import("./features/departures/routes.tsx")).departureRoutes,
	},
	{ at: ["/spaces", "/api/spaces"], load: async () => (await import("./features/spaces/routes.tsx")).spaceRoutes },
	{ at: ["/groups", "/api/groups"], load: async () => (await import("./features/groups/routes.tsx")).groupRoutes },
	{
		at: ["/practices/new", "/practices/:id/edit", "/practices/:id/discard"],
		load: async () => (await import("./features/practices/form-routes.tsx")).formRoutes,
	},
	{
		at: ["/practices/:id/audience", "/practices/:id/take-back", "/practices/:id/naming"],
		load: async () => (await import("./features/practices/audience-routes.tsx")).audienceRoutes,
	},
	{
		at: ["/practices/:id/versions", "/practices/:id/compare"],
		load: async () => (await import("./features/practices/version-routes.tsx")).versionRoutes,
	},
	{ at: ["/api/practices"], load: async () => (await import("./features/practices/api.ts")).practiceApi },
	{
		at: [
			"/practices/:id/try",
			"/practices/:id/trials",
			"/trials",
			"/me/trials",
			"/api/practices/:id/trials",
			"/api/trials",
		],
		load: async () => (await import("./features/trials/routes.tsx")).trialRoutes,
	},
	{
		at: ["/studies", "/api/studies"],
		load: async () => (await import("./features/studies/routes.tsx")).studyRoutes,
	},
	{
		at: ["/practices/:id/evidence", "/api/practices/:id/evidence"],
		load: async () => (await import("./features/practices/evidence-routes.tsx")).evidenceRoutes,
	},
	{
		at: ["/proposals", "/trials/new", "/practices/:id/proposals", "/api/proposals", "/api/practices/:id/proposals"],
		load: async () => (await import("./features/proposals/routes.tsx")).proposalRoutes,
	},
	{ at: ["/assists", "/api/assists"], load: async () => (await import("./features/assists/routes.tsx")).assistRoutes },
	{
		at: ["/commitments", "/api/commitments"],
		load: async () => (await import("./features/commitments/routes.tsx")).commitmentRoutes,
	},
	{
		at: ["/reflections", "/api/reflections"],
		load: async () => (await import("./features/reflections/routes.tsx")).reflectionRoutes,
	},
	{
		at: ["/value", "/api/value"],
		load: async () => (await import("./features/value/routes.tsx")).valueRoutes,
	},
	{
		at: ["/deidentify", "/api/deidentifications"],
		load: async () => (await import("./features/deidentification/routes.tsx")).deidentificationRoutes,
	},
	{ at: ["/search", "/api/search"], load: async () => (await import("./features/search/routes.tsx")).searchRoutes },
	{
		at: ["/me/mail", "/me/digest", "/mail/stop", "/api/me/mail", "/api/me/digest"],
		load: async () => (await import("./features/letters/routes.tsx")).letterRoutes,
	},
	{
		at: ["/meetings", "/calendar", "/me/calendar", "/api/meetings", "/api/meeting-series", "/api/me/calendar"],
		load: async () => (await import("./features/meetings/routes.tsx")).meetingRoutes,
	},
	{
		at: ["/meetings/:id/turns", "/me/turns", "/api/meetings/:id/turns", "/api/me/turns"],
		load: async () => (await import("./features/turns/routes.tsx")).turnRoutes,
	},
	{
		at: ["/meetings/:id/minutes", "/me/minutes", "/api/meetings/:id/minutes", "/api/me/minutes"],
		load: async () => (await import("./features/minutes/routes.tsx")).minutesRoutes,
	},
	{
		at: ["/meetings/:id/room", "/api/meetings/:id/room"],
		load: async () => (await import("./features/room/routes.tsx")).roomRoutes,
	},
	{ at: ["/topics", "/api/topics"], load: async () => (await import("./features/topics/routes.tsx")).topicRoutes },
	{
		at: ["/conversations", "/messages", "/api/conversations", "/api/messages"],
		load: async () => (await import("./features/conversations/routes.tsx")).conversationRoutes,
	},
	{ at: ["/thanks", "/api/thanks"], load: async () => (await import("./features/thanks/routes.tsx")).thanksRoutes },
	{
		at: ["/me/contributions", "/check-record", "/api/me/contributions", "/api/check-record"],
		load: async () => (await import("./features/contributions/routes.tsx")).contributionRoutes,
	},
	{
		at: ["/questions", "/answers", "/api/questions", "/api/answers", "/api/known"],
		load: async () => (await import("./features/questions/routes.tsx")).questionRoutes,
	},
	{
		at: ["/requests", "/me/requests", "/api/requests", "/api/me/helping"],
		load: async () => (await import("./features/requests/routes.tsx")).requestRoutes,
	},
	...networkFeatures,
];
