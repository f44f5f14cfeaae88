import { hasClosed } from "../features/closing/day-actions.ts";
import { receiveReply } from "../features/conversations/reply-actions.ts";
import type { Services } from "../services.ts";

/** What is done with mail that comes in: answers to what conversations sent out. */
export const receiveMail = async (services: Services, mail: ForwardableEmailMessage): Promise<void> => {
	if (await hasClosed(services)) mail.setReject("This chapter has come to its end. Nothing new is written there.");
	else await receiveReply(services, mail);
};
