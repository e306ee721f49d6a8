# Builds and runs the application as an unprivileged user, its layers apart, so that a new version
# of the code does not send its libraries again. See docs/operations.md on what of this was run.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
COPY seeds seeds
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package \
    && java -Djarmode=tools -jar target/zhishou.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system zhishou \
    && useradd --system --gid zhishou --home-dir /var/lib/zhishou --create-home zhishou
WORKDIR /opt/zhishou
COPY --from=build /source/layers/dependencies/ ./
COPY --from=build /source/layers/spring-boot-loader/ ./
COPY --from=build /source/layers/snapshot-dependencies/ ./
COPY --from=build /source/layers/application/ ./
USER zhishou
# The embedded database, where no other is named, is ./data below the working folder.
WORKDIR /var/lib/zhishou
ENV SERVER_ADDRESS=0.0.0.0 \
    ZHISHOU_ACCESS_SAMPLE_USERS=false \
    ZHISHOU_SAMPLE_AT_START=false
VOLUME /var/lib/zhishou
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-cp", "/opt/zhishou", "org.springframework.boot.loader.launch.JarLauncher"]
