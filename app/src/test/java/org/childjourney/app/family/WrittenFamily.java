package org.childjourney.app.family;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.childjourney.access.Delegation;
import org.childjourney.access.KeptFromEveryone;
import org.childjourney.access.Role;
import org.childjourney.access.SignedIn;
import org.childjourney.app.form.Form;
import org.childjourney.app.ui.Texts;
import org.childjourney.family.Couple;
import org.childjourney.family.MemberId;
import org.childjourney.family.RecordFamilyNetworkMeeting;
import org.childjourney.family.RecordParentNotNamed;
import org.childjourney.family.RecordRelative;
import org.childjourney.family.SameChild;
import org.childjourney.family.WithdrawRelative;
import org.childjourney.find.FindChild;
import org.childjourney.find.Findable;
import org.childjourney.find.InMemoryFindables;
import org.childjourney.find.Stage;
import org.childjourney.people.Child;
import org.childjourney.people.PersonName;
import org.childjourney.people.Relative;
import org.childjourney.people.Relative.Kin;
import org.childjourney.people.Sex;
import org.childjourney.record.Change;
import org.childjourney.record.ChildId;
import org.childjourney.record.Held;
import org.childjourney.record.InMemoryStore;
import org.childjourney.record.London;
import org.childjourney.record.RecordId;
import org.childjourney.record.UserId;
import org.childjourney.record.Uuid7;
import org.childjourney.recording.Answers;
import org.childjourney.recording.FinishRecord;
import org.childjourney.recording.Finished;

/// The family of Amira Khan in a store that forgets, written through the forms of the family.
final class WrittenFamily {

    static final ChildId AMIRA = new ChildId(new UUID(0, 1));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), London.ZONE);
    private final InMemoryStore store = new InMemoryStore(clock);
    private final InMemoryFindables findables = new InMemoryFindables();
    private final Set<ChildId> restricted = new HashSet<>();
    private final SignedIn priya =
            new SignedIn(new UserId(new UUID(0, 3)), "Priya Nair", Role.SOCIAL_WORKER, Optional.empty());
    private final FinishRecord finish =
            new FinishRecord(store, store, Delegation.standard(), priya, new Uuid7(clock, new Random(1)), clock);
    private final FamilyForms forms;
    private long minted = 1;

    WrittenFamily() {
        child(AMIRA, "Amira", LocalDate.of(2019, 9, 12));
        var find = new FindChild(
                findables,
                KeptFromEveryone.where(child -> restricted.contains(child)),
                Delegation.standard(),
                priya,
                clock);
        var texts = Texts.of(FamilyScreen.class);
        forms = new FamilyForms(
                store,
                new RelativeForm(
                        store,
                        new RecordRelative(finish, store, clock),
                        new WithdrawRelative(finish, store),
                        new OwnRecord(new SameChild(find, store), clock, texts),
                        texts),
                new RecordParentNotNamed(finish, store),
                new RecordFamilyNetworkMeeting(finish, store, clock),
                clock,
                texts);
    }

    FamilyForms forms() {
        return forms;
    }

    Form form(String name) {
        return forms.form(AMIRA, name).orElseThrow();
    }

    Form edit(RecordId relative) {
        return form(RelativeForm.nameOf(MemberId.of(relative)));
    }

    /// Finishes a form with what it begins with and what is typed besides.
    Finished finish(Form form, UnaryOperator<Answers> typed) {
        return ((Form.Result.Kept) form.finish().apply(typed.apply(form.begins()))).finished();
    }

    Finished withdraw(RecordId relative) {
        return ((Form.Result.Kept)
                        edit(relative).manner().withdraws().orElseThrow().does().get())
                .finished();
    }

    void undo(Finished finished) {
        if (finish.undo(finished) != FinishRecord.Answer.UNDONE) {
            throw new AssertionError("not undone");
        }
    }

    /// Somebody of the family, of whom the name and how they are related are known.
    RecordId add(String given, Kin kin) {
        var form = form(RelativeForm.nameOfNew(Adding.SOMEONE_ELSE, MemberId.CHILD));
        return finish(
                        form,
                        begun -> begun.with("given", given)
                                .with("family", "Khan")
                                .with("kin", kin.name()))
                .record();
    }

    Relative relative(RecordId id) {
        return store.one(id, Relative.KIND).orElseThrow().body();
    }

    String named(RecordId id) {
        return relative(id).name().given();
    }

    List<String> names() {
        return store.of(AMIRA, Relative.KIND).stream()
                .map(held -> held.body().name().given())
                .toList();
    }

    List<Held<Couple>> couples() {
        return store.of(AMIRA, Couple.KIND);
    }

    void restrict(ChildId child) {
        restricted.add(child);
    }

    /// Another child of the store.
    ChildId child(String given, LocalDate born) {
        var id = new ChildId(new UUID(0, ++minted));
        child(id, given, born);
        return id;
    }

    private void child(ChildId id, String given, LocalDate born) {
        var child = new Child(
                Optional.of("C-" + given),
                Optional.of(new PersonName(given, "Khan", Optional.empty())),
                Optional.of(born),
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.save(priya.user(), List.of(Change.first(new RecordId(id.value()), Child.KIND, Optional.of(id), child)));
        findables.save(new Findable(
                id,
                child.name(),
                List.of(),
                child.born(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Stage.NOTHING_OPEN,
                Optional.empty()));
    }
}
