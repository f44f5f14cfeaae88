import * as z from "zod";

/** The longest address that SMTP can carry (RFC 5321, 4.5.3.1.3). */
const longest = 254;

/** An e-mail address as it is stored and compared: without spaces around it, in lower case. */
export const emailAddress = z
	.string({ error: "Please give an e-mail address." })
	.trim()
	.toLowerCase()
	.max(longest, "This is too long for an e-mail address.")
	.pipe(z.email("Please give an e-mail address, such as name@example.org."));
