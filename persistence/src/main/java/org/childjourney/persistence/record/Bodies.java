package org.childjourney.persistence.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.function.Function;
import org.childjourney.attachments.FileId;
import org.childjourney.attachments.FileKey;
import org.childjourney.people.NhsNumber;
import org.childjourney.people.Upn;
import org.childjourney.record.Body;
import org.childjourney.record.ChildId;
import org.childjourney.record.RecordId;
import org.childjourney.record.RecordKind;
import org.childjourney.record.StoreFault;
import org.childjourney.record.UserId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/// Bodies as JSON and back: what is absent is left out, dates are ISO, choices are named, ids are text. What an older
/// version wrote stays readable for ever; what a newer one added is passed over.
public final class Bodies {

    private final JsonMapper json;
    private final Upcasts upcasts;

    public Bodies(Upcasts upcasts) {
        this.upcasts = upcasts;
        this.json = mapper();
    }

    /// The way every value of ours is written as JSON.
    public static JsonMapper mapper() {
        var ids = new SimpleModule();
        text(ids, RecordId.class, id -> id.value().toString(), text -> new RecordId(UUID.fromString(text)));
        text(ids, ChildId.class, id -> id.value().toString(), text -> new ChildId(UUID.fromString(text)));
        text(ids, UserId.class, id -> id.value().toString(), text -> new UserId(UUID.fromString(text)));
        text(ids, FileId.class, id -> id.value().toString(), text -> new FileId(UUID.fromString(text)));
        text(ids, FileKey.class, FileKey::text, FileKey::new);
        text(ids, NhsNumber.class, NhsNumber::digits, NhsNumber::new);
        text(ids, Upn.class, Upn::text, Upn::new);
        return JsonMapper.builder()
                .addModule(ids)
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withSetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    byte[] write(Body body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JacksonException e) {
            throw new StoreFault(StoreFault.Kind.OUR_FAULT, "BODY-WRITE");
        }
    }

    public <B extends Body> B read(RecordKind<B> kind, int schema, byte[] bytes) {
        if (schema > kind.schema()) {
            throw new StoreFault(StoreFault.Kind.NEWER_VERSION, "BODY-SCHEMA");
        }
        try {
            if (schema == kind.schema()) {
                return json.readValue(bytes, kind.body());
            }
            var old = (ObjectNode) json.readTree(bytes);
            return json.treeToValue(upcasts.raise(kind, schema, old), kind.body());
        } catch (JacksonException | ClassCastException e) {
            throw new StoreFault(StoreFault.Kind.CANNOT_READ, "BODY-READ");
        }
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T id, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(id));
            }
        });
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getString());
            }
        });
    }
}
