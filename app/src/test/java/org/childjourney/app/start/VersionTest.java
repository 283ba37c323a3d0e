package org.childjourney.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theVersionIsTheBuilds() {
        assertThat(new Version().getVersion()).singleElement().asString().matches("Child Journey \\d+\\.\\d+\\.\\d+.*");
    }
}
