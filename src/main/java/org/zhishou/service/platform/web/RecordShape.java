package org.zhishou.service.platform.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * The shape of a request, as its record states it: each component a property of its name, which has
 * to be there unless it is {@link Nullable}. A text is an id, unless {@link Size} says how long it
 * may be; whole numbers lie within {@link Min} and {@link Max}; {@link ReadAs} names any other
 * shape. Lists and sets have elements of these, records are objects; the properties of one that is
 * {@link JsonUnwrapped} stand beside those of the whole.
 *
 * <p>A record is read as far as it can be: null only where a part that has to be there is not. So
 * may what is wrong between its parts be told together with what is wrong in one of them.
 *
 * <p>Jackson's own collecting reader does not do: 3.1 ends at the first value of a wrong type, and
 * coerces what it then goes on with.
 *
 * @param <T> the record
 */
public final class RecordShape<T extends Record> implements Shape<T> {
  private static final Map<Class<?>, Shape<?>> BY_TYPE =
      Map.of(
          String.class, Scalars.ID,
          boolean.class, Scalars.FLAG,
          Boolean.class, Scalars.FLAG,
          LocalDate.class, Scalars.DATE,
          Instant.class, Scalars.INSTANT);

  private final Constructor<T> constructor;
  private final Names names;
  private final List<Property> properties;

  private RecordShape(Class<T> type) {
    var components = type.getRecordComponents();
    constructor = constructor(type, components);
    names = Names.of(names(type).toArray(String[]::new));
    properties = Arrays.stream(components).map(Property::of).toList();
  }

  /**
   * A record that may be wrong as a whole where none of its parts is. What is missing or wrong
   * itself is null while it is checked, whatever else is said of it, so that all comes at once.
   */
  public interface Checked {
    void check(Place at, Faults faults);
  }

  public static <T extends Record> Shape<T> of(Class<T> type) {
    return new RecordShape<>(type);
  }

  private static Stream<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(one -> isUnwrapped(one) ? names(one.getType()) : Stream.of(one.getName()));
  }

  private static boolean isUnwrapped(RecordComponent component) {
    return Property.annotation(component, JsonUnwrapped.class) != null;
  }

  private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException noRecord) {
      throw new IllegalArgumentException(type.getName(), noRecord);
    }
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable T read(Place place, Faults faults) {
    var fields = Fields.of(place, names, faults);
    return fields == null ? null : read(fields, faults);
  }

  private @Nullable T read(Fields fields, Faults faults) {
    var values = properties.stream().map(property -> property.read(fields, faults)).toArray();
    var complete =
        IntStream.range(0, values.length)
            .allMatch(index -> values[index] != null || properties.get(index).optional());
    if (!complete && !Checked.class.isAssignableFrom(constructor.getDeclaringClass())) {
      return null;
    }
    var read = make(values);
    if (read instanceof Checked checked) {
      checked.check(fields.place(), faults);
    }
    return complete ? read : null;
  }

  private T make(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(constructor.getDeclaringClass().getName(), refused);
    }
  }

  /**
   * @param unwrapped where it is a record whose properties stand beside those of the whole
   * @param among List or Set where there may be several; null where there is one
   * @param least elements, of those; {@code most} likewise
   */
  private record Property(
      String name,
      boolean optional,
      boolean unwrapped,
      @Nullable Class<?> among,
      int least,
      int most,
      Shape<?> shape) {
    static Property of(RecordComponent component) {
      var several = List.class.equals(component.getType()) || Set.class.equals(component.getType());
      var type =
          several ? element((ParameterizedType) component.getGenericType()) : component.getType();
      var size = annotation(component, Size.class);
      return new Property(
          component.getName(),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          isUnwrapped(component),
          several ? component.getType() : null,
          size == null ? 0 : size.min(),
          size == null ? Integer.MAX_VALUE : size.max(),
          shape(component, type));
    }

    private static Class<?> element(ParameterizedType list) {
      return list.getActualTypeArguments()[0] instanceof Class<?> type ? type : List.class;
    }

    @Nullable Object read(Fields fields, Faults faults) {
      if (unwrapped) {
        return ((RecordShape<?>) shape).read(fields, faults);
      }
      if (among == null) {
        return optional ? fields.optional(name, shape) : fields.mandatory(name, shape);
      }
      var list = fields.at(name);
      if (least > 0 && list.node().isArray() && list.node().isEmpty()) {
        faults.add(FaultCode.EMPTY_LIST, list);
      } else if (list.node().isArray() && list.node().size() > most) {
        faults.add(FaultCode.LIST_TOO_LONG, list, list.node().size(), most);
      }
      var read = optional ? fields.optionalList(name, shape) : fields.mandatoryList(name, shape);
      return read != null && Set.class.equals(among) ? new LinkedHashSet<>(read) : read;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of classes that are looked at before
    private static Shape<?> shape(RecordComponent component, Class<?> type) {
      var own = component.getAnnotation(ReadAs.class);
      if (own != null) {
        return make(own.value());
      }
      if (type.isRecord()) {
        return new RecordShape(type);
      }
      if (type.isEnum()) {
        return Scalars.oneOf((Class<Enum>) type);
      }
      if (type == int.class || type == Integer.class) {
        var least = annotation(component, Min.class);
        var most = annotation(component, Max.class);
        return Scalars.whole(
            least == null ? Integer.MIN_VALUE : (int) least.value(),
            most == null ? Integer.MAX_VALUE : (int) most.value());
      }
      var size = annotation(component, Size.class);
      return size != null && type == String.class
          ? Scalars.text(size.max())
          : Objects.requireNonNull(BY_TYPE.get(type), component::toString);
    }

    /** Of the field, since an accessor that is written out does not carry it. */
    private static <A extends Annotation> @Nullable A annotation(
        RecordComponent component, Class<A> type) {
      try {
        return component
            .getDeclaringRecord()
            .getDeclaredField(component.getName())
            .getAnnotation(type);
      } catch (NoSuchFieldException neverOfARecord) {
        throw new IllegalStateException(component.toString(), neverOfARecord);
      }
    }

    private static Shape<?> make(Class<? extends Shape<?>> type) {
      try {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
      } catch (ReflectiveOperationException noShape) {
        throw new IllegalArgumentException(type.getName(), noShape);
      }
    }
  }
}
