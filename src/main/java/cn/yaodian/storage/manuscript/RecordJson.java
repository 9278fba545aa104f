package cn.yaodian.storage.manuscript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON, component by component, so that a component declared in the domain is stored without being named
 * here. What an earlier program did not write is empty; what this program does not know is refused, not dropped.
 */
final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    static JsonNode write(Object value) {
        return switch (value) {
            case Record one -> write(one);
            case List<?> list -> {
                ArrayNode array = NODES.arrayNode();
                list.forEach(item -> array.add(write(item)));
                yield array;
            }
            case Optional<?> optional -> optional.<JsonNode>map(RecordJson::write).orElseGet(NODES::nullNode);
            case Enum<?> constant -> NODES.textNode(constant.name());
            case LocalDate date -> NODES.textNode(date.toString());
            case String text -> NODES.textNode(text);
            case Integer whole -> NODES.numberNode(whole);
            case Double number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            default -> throw new IllegalArgumentException("cannot be stored: " + value.getClass());
        };
    }

    private static ObjectNode write(Record value) {
        ObjectNode object = NODES.objectNode();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                object.set(component.getName(), write(component.getAccessor().invoke(value)));
            }
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
        return object;
    }

    /** @throws IllegalStateException if the JSON holds what the record has no component for */
    static <R extends Record> R read(Class<R> type, JsonNode json) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> unknown = new HashSet<>();
        json.fieldNames().forEachRemaining(unknown::add);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            unknown.remove(component.getName());
            values.add(read(component.getGenericType(), json.path(component.getName())));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(type.getSimpleName() + " has no " + unknown);
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Object read(Type type, JsonNode json) {
        if (type instanceof ParameterizedType of) {
            Type inner = of.getActualTypeArguments()[0];
            if (of.getRawType() == Optional.class) {
                return json.isNull() || json.isMissingNode() ? Optional.empty() : Optional.of(read(inner, json));
            }
            List<Object> list = new ArrayList<>();
            json.forEach(item -> list.add(read(inner, item)));
            return list;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? read(plain.asSubclass(Record.class), json) : single(plain, json);
    }

    private static Object single(Class<?> type, JsonNode json) {
        @Nullable
        Object[] constants = type.getEnumConstants();
        if (constants != null) {
            String name = json.asText();
            return Arrays.stream(constants).map(Enum.class::cast).filter(constant -> constant.name().equals(name))
                    .findFirst().orElseThrow(() -> new IllegalStateException(type + " has no " + name));
        }
        if (type == int.class) {
            return json.asInt();
        }
        if (type == double.class) {
            return json.asDouble();
        }
        if (type == boolean.class) {
            return json.asBoolean();
        }
        return type == LocalDate.class ? LocalDate.parse(json.asText()) : json.asText();
    }
}
