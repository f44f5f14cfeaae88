import { isZone } from "../meetings/wall-clock.ts";

/** What Outlook and Exchange call their zones, and the zone of the IANA database that each mostly stands for (CLDR, windowsZones). */
const windows: Readonly<Record<string, string>> = {
	"Hawaiian Standard Time": "Pacific/Honolulu",
	"Pacific Standard Time": "America/Los_Angeles",
	"Mountain Standard Time": "America/Denver",
	"Central Standard Time": "America/Chicago",
	"Central America Standard Time": "America/Guatemala",
	"Eastern Standard Time": "America/New_York",
	"SA Pacific Standard Time": "America/Bogota",
	"SA Western Standard Time": "America/La_Paz",
	"SA Eastern Standard Time": "America/Cayenne",
	"E. South America Standard Time": "America/Sao_Paulo",
	"Argentina Standard Time": "America/Argentina/Buenos_Aires",
	"Montevideo Standard Time": "America/Montevideo",
	"Pacific SA Standard Time": "America/Santiago",
	"GMT Standard Time": "Europe/London",
	"Greenwich Standard Time": "Atlantic/Reykjavik",
	"W. Europe Standard Time": "Europe/Berlin",
	"Central Europe Standard Time": "Europe/Budapest",
	"Central European Standard Time": "Europe/Warsaw",
	"Romance Standard Time": "Europe/Paris",
	"E. Europe Standard Time": "Europe/Chisinau",
	"FLE Standard Time": "Europe/Kyiv",
	"GTB Standard Time": "Europe/Bucharest",
	"Turkey Standard Time": "Europe/Istanbul",
	"Russian Standard Time": "Europe/Moscow",
	"Egypt Standard Time": "Africa/Cairo",
	"South Africa Standard Time": "Africa/Johannesburg",
	"W. Central Africa Standard Time": "Africa/Lagos",
	"E. Africa Standard Time": "Africa/Nairobi",
	"Israel Standard Time": "Asia/Jerusalem",
	"Arabian Standard Time": "Asia/Dubai",
	"Iran Standard Time": "Asia/Tehran",
	"Pakistan Standard Time": "Asia/Karachi",
	"India Standard Time": "Asia/Kolkata",
	"Bangladesh Standard Time": "Asia/Dhaka",
	"SE Asia Standard Time": "Asia/Bangkok",
	"China Standard Time": "Asia/Shanghai",
	"Singapore Standard Time": "Asia/Singapore",
	"Tokyo Standard Time": "Asia/Tokyo",
	"Korea Standard Time": "Asia/Seoul",
	"AUS Eastern Standard Time": "Australia/Sydney",
	"New Zealand Standard Time": "Pacific/Auckland",
};

/**
 * The zone of the IANA database that a calendar's TZID means: itself, the end of a longer one
 * (`/freeassociation.sourceforge.net/Europe/Amsterdam`), what its VTIMEZONE says beside it, or Windows' name. Null where it
 * could be any.
 */
export const zoneNamed = (tzid: string, located: ReadonlyMap<string, string>): string | null => {
	const bare = tzid.replace(/^"|"$/g, "").trim();
	const parts = bare.split("/").filter(Boolean);
	const ends = [parts.slice(-3), parts.slice(-2)].map((end) => end.join("/"));
	const candidates = [bare, ...ends, located.get(bare) ?? "", windows[bare] ?? ""];
	return candidates.find((one) => /^[A-Za-z]+\/[A-Za-z_+/-]+|^UTC$/.test(one) && isZone(one)) ?? null;
};
