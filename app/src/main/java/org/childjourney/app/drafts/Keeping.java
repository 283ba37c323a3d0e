package org.childjourney.app.drafts;

import org.childjourney.app.ui.Background;

/// By which thread drafts are kept: one of their own, so that what is typed waits for no other work.
public record Keeping(Background background) {}
