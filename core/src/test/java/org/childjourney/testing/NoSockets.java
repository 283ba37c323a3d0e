package org.childjourney.testing;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Fails a test class during which the process opened a network socket or looked up a host name.
///
/// Every class in `ui-tests` has it; elsewhere `@ExtendWith(NoSockets.class)`.
public final class NoSockets implements BeforeAllCallback, AfterAllCallback {

    private static final Namespace OURS = Namespace.create(NoSockets.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isWhole(context)) {
            context.getStore(OURS).put(SocketWatch.class, SocketWatch.start());
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!isWhole(context)) {
            return;
        }
        try (var watch = context.getStore(OURS).remove(SocketWatch.class, SocketWatch.class)) {
            var opened = watch.opened();
            if (!opened.isEmpty()) {
                throw new AssertionError(
                        "The network was used, " + opened.size() + " times:\n" + String.join("\n", opened));
            }
        }
    }

    private static boolean isWhole(ExtensionContext context) {
        return !context.getRequiredTestClass().isAnnotationPresent(Nested.class);
    }
}
