package org.childjourney.returns;

/// How far a long work has come, and whether the person has asked for it to stop. Called on the thread that does the
/// work.
public interface Progress {

    /// For work that nobody watches and nobody can stop.
    Progress UNWATCHED = new Progress() {
        @Override
        public void reached(int done, int total) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /// @param total how many steps there are; it does not change once it is first told, until the next return begins
    void reached(int done, int total);

    boolean isStopped();
}
