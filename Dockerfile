# The jar that bin/run starts, with the AOT cache made against the very JVM that will use it.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -q -B -DskipTests package -pl app -am
WORKDIR /site
RUN cp -r /src/app/target/shanhuo.jar /src/app/target/lib . && grep -v '^#' /src/bin/lib/java.options > java.options
# One run on an embedded database that is thrown away; the image itself has none.
RUN java @java.options -XX:AOTCacheOutput=shanhuo.aot -jar shanhuo.jar --train --data /src/warming-up

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home shanhuo
WORKDIR /site
COPY --from=build /site .
USER shanhuo
ENV MICRONAUT_ENVIRONMENTS=production
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=shanhuo.aot", "-jar", "shanhuo.jar"]
