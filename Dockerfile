# The jar that bin/run starts, with the AOT cache made against the very JVM that will use it.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -q -B -DskipTests package -pl app -am
RUN mkdir /site && cp -r app/target/shanhuo.jar app/target/lib /site \
    && for options in java training; do grep -v '^#' "bin/lib/$options.options" > "/site/$options.options"; done

# An AOT cache serves the very JVM, jars and folder that it was made with, and no other: both stages are of one image.
FROM eclipse-temurin:25-jre AS site
COPY --from=build /site /site
WORKDIR /site

# One run on an embedded database that is thrown away; the image itself has none.
FROM site AS warm
RUN java @java.options @training.options -XX:AOTCacheOutput=shanhuo.aot -jar shanhuo.jar --train --data /warming-up

FROM site
COPY --from=warm /site/shanhuo.aot .
# a cache that does not fit ends this JVM before it can say what its options are
RUN java @java.options -XX:AOTMode=on -XX:AOTCache=shanhuo.aot -jar shanhuo.jar --help
RUN useradd --system --create-home shanhuo
USER shanhuo
ENV MICRONAUT_ENVIRONMENTS=production
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=40s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=shanhuo.aot", "-jar", "shanhuo.jar"]
