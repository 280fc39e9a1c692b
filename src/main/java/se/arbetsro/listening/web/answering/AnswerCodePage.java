package se.arbetsro.listening.web.answering;

import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks for the code of a card, or says that a code leads nowhere. */
public record AnswerCodePage(Shell shell, String code, FormErrors errors) implements Page {}
